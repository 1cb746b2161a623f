/** Keeps the record: one order of commits without gaps, each of them durable before anyone is told of it. */
@NullMarked
package org.assuranceledger.command.ledger;

import org.jspecify.annotations.NullMarked;
