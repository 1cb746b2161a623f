package org.assuranceledger.command.relay;

import java.time.Duration;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Erased;

/** The real relay without its thread. */
public final class SteppedRelay {
    private final Relay relay;

    public SteppedRelay(LedgerStore ledger, RelayPlace place, Topics topics, Erased erased) {
        relay = new Relay(ledger, place, topics, erased);
    }

    /** Carries one batch on; how long the relay would wait before the next. */
    public Duration step() throws InterruptedException {
        return relay.step();
    }
}
