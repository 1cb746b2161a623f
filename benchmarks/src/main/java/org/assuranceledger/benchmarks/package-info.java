/** Measures the ledger beside its peers, in turns within one run, so that only ratios are claimed. */
@NullMarked
package org.assuranceledger.benchmarks;

import org.jspecify.annotations.NullMarked;
