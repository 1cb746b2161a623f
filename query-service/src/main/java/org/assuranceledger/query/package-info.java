/** Answers what a board knew at any moment from views that follow the ledger. */
@NullMarked
package org.assuranceledger.query;

import org.jspecify.annotations.NullMarked;
