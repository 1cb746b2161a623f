/** The reasons for which something is not answered, each with a code, what happened and what to do. */
@NullMarked
package org.assuranceledger.query.refusal;

import org.jspecify.annotations.NullMarked;
