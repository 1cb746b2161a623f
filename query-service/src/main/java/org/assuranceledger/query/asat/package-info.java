/**
 * Moments that a reader can ask about: what the record held by then, how things stood on a day, what had been
 * presented.
 */
@NullMarked
package org.assuranceledger.query.asat;

import org.jspecify.annotations.NullMarked;
