/** The record's own form: commits in one order without gaps, each bound to the one before by its hash. */
@NullMarked
package org.assuranceledger.ledger;

import org.jspecify.annotations.NullMarked;
