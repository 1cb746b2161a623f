package org.assuranceledger.command.redaction;

import org.assuranceledger.ledger.Commit;

/** What is gone from the ledger for good. */
public interface Erased {
    /** Number of the commit up to which no redaction waits: what they name is no longer in the ledger. */
    long upTo();

    /**
     * A commit, as it was read, without the words that are gone: a replica set whose primary has changed may show them
     * for a moment yet.
     */
    Commit from(Commit commit);
}
