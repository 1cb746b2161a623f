/** Runs the ledger, its relays, the journal and the views through thousands of bad days, each decided by a seed. */
@NullMarked
package org.assuranceledger.standalone.simulation;

import org.jspecify.annotations.NullMarked;
