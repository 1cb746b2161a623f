/** The query side's own copy of the ledger, checked commit by commit as it comes in. */
@NullMarked
package org.assuranceledger.query.intake;

import org.jspecify.annotations.NullMarked;
