package org.assuranceledger.query.intake;

/**
 * A commit does not continue the chain: it was altered, or belongs to another ledger. Intake stops for a person to
 * look.
 */
public final class ChainBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long commit;

    /** Says what is wrong with commit {@code commit}, without any of its content. */
    public ChainBroken(long commit, String fault) {
        super("Commit %d was refused: %s. Nothing more is taken in until a person has looked."
                .formatted(commit, fault));
        this.commit = commit;
    }

    /** Number of the commit that was refused. */
    public long commit() {
        return commit;
    }
}
