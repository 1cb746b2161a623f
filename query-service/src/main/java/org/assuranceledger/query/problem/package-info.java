/** How the query side says no to a program. */
@NullMarked
package org.assuranceledger.query.problem;

import org.jspecify.annotations.NullMarked;
