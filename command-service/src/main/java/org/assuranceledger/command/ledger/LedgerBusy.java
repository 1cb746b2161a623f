package org.assuranceledger.command.ledger;

import java.time.Duration;

/** Too many wait, the store is away, or the service is stopping; nothing was recorded. */
public final class LedgerBusy extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    LedgerBusy(String message, Duration retryAfter) {
        super("busy", message);
        this.retryAfter = retryAfter;
    }

    LedgerBusy(String message, Duration retryAfter, Throwable cause) {
        super("busy", message, cause);
        this.retryAfter = retryAfter;
    }

    /** When it is worth asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
