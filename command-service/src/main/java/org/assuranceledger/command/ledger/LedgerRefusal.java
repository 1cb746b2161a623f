package org.assuranceledger.command.ledger;

/** The ledger did not take a decision, or cannot say whether it did. */
public abstract sealed class LedgerRefusal extends RuntimeException
        permits AggregateMoved, AlreadyRecorded, LedgerBroken, LedgerBusy, OutcomeUnknown, Unrecordable {
    private static final long serialVersionUID = 1L;

    private final String why;

    LedgerRefusal(String why, String message) {
        super(message);
        this.why = why;
    }

    LedgerRefusal(String why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /** One word for meters: moved, repeated, broken, busy, unknown or unfit. */
    public final String why() {
        return why;
    }
}
