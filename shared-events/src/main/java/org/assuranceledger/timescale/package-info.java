/** Dates as plans write them: a period with a precision, and the words as written. */
@NullMarked
package org.assuranceledger.timescale;

import org.jspecify.annotations.NullMarked;
