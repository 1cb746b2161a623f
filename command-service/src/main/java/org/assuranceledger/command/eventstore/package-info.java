/** Lets Axon's aggregates live in the ledger; the only place where the two meet. */
@NullMarked
package org.assuranceledger.command.eventstore;

import org.jspecify.annotations.NullMarked;
