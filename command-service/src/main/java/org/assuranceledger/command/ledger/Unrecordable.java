package org.assuranceledger.command.ledger;

/**
 * A decision that no ledger can take, whatever stands in it; nothing was recorded. A fault of ours, not of a person.
 */
public final class Unrecordable extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    Unrecordable(String message) {
        super("unfit", message);
    }

    Unrecordable(String message, Throwable cause) {
        super("unfit", message, cause);
    }
}
