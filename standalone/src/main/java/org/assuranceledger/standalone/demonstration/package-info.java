/** Fills an empty ledger with five boards' years, by everyone's own commands and under a clock that is set forward. */
@NullMarked
package org.assuranceledger.standalone.demonstration;

import org.jspecify.annotations.NullMarked;
