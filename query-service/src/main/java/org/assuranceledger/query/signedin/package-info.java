/** Who is reading, and how much of the record they may see. */
@NullMarked
package org.assuranceledger.query.signedin;

import org.jspecify.annotations.NullMarked;
