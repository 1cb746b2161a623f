/** Takes out of the ledger the words that it says are to be gone. */
@NullMarked
package org.assuranceledger.command.redaction;

import org.jspecify.annotations.NullMarked;
