/** Turns what people ask for into entries of the ledger, or refuses it by a rule. */
@NullMarked
package org.assuranceledger.command;

import org.jspecify.annotations.NullMarked;
