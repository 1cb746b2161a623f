/** Removing words from the record: on which grounds, and which words a commit says are to be gone. */
@NullMarked
package org.assuranceledger.redaction;

import org.jspecify.annotations.NullMarked;
