/** The ledger itself and a board's standing: its name, its partner agencies, and how it escalates a challenge. */
@NullMarked
package org.assuranceledger.command.board;

import org.jspecify.annotations.NullMarked;
