package org.assuranceledger.command.ledger;

import org.assuranceledger.ledger.Commit;

/** The command has been recorded before; nothing was recorded now. */
public final class AlreadyRecorded extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    private final transient Commit commit;

    AlreadyRecorded(Commit commit) {
        super(
                "repeated",
                "Command %s was recorded as commit %d"
                        .formatted(commit.decision().command().id(), commit.number()));
        this.commit = commit;
    }

    /** What was recorded then. {@link RequestSeal} tells whether it was the same request. */
    public Commit commit() {
        return commit;
    }
}
