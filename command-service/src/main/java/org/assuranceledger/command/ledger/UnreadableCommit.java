package org.assuranceledger.command.ledger;

/** A commit in the store is not a commit: something other than this service wrote or changed it. */
public final class UnreadableCommit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long number;

    UnreadableCommit(long number, Exception cause) {
        super("Commit %d cannot be read (%s)".formatted(number, cause.getClass().getSimpleName()), cause);
        this.number = number;
    }

    /** Which commit. */
    public long number() {
        return number;
    }
}
