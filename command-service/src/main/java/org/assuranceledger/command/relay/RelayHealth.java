package org.assuranceledger.command.relay;

import static org.assuranceledger.command.health.HealthInWords.WAITING;

import org.assuranceledger.command.health.HealthInWords;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says in words whether what is recorded reaches the readers. */
public final class RelayHealth implements HealthIndicator {
    private final Relay relay;

    /** Watches {@code relay}. */
    public RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        return relay.trouble()
                .map(RelayHealth::waiting)
                .orElseGet(() -> HealthInWords.well("Commits up to " + relay.relayed() + " have been sent on."));
    }

    private static Health waiting(String trouble) {
        return HealthInWords.of(
                WAITING,
                "Nothing is sent on to readers at present (%s).".formatted(trouble)
                        + " What is recorded is safe, but readers do not see it yet.",
                "See whether Kafka and the ledger's store answer, and what the log says."
                        + " The relay goes on by itself.");
    }
}
