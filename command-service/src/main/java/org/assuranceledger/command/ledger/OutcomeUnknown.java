package org.assuranceledger.command.ledger;

/**
 * The store took the decision and gave no answer in time: it may have been recorded, or may yet be. Giving the same
 * command again under the same key is safe and tells which.
 */
public final class OutcomeUnknown extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    /** Says so, and because of what. */
    public OutcomeUnknown(Throwable cause) {
        super("unknown", "The ledger's store did not say whether this was recorded", cause);
    }
}
