package org.assuranceledger.command.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether what is recorded reaches the readers. */
public final class RelayHealth implements HealthIndicator {
    /** Readers see an earlier moment for now; commands are taken all the same, so nobody should be turned away. */
    public static final Status WAITING = new Status("WAITING");

    private final Relay relay;

    /** Watches {@code relay}. */
    public RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        return relay.trouble()
                .map(RelayHealth::waiting)
                .orElseGet(() -> Health.up()
                        .withDetail("what", "Commits up to " + relay.relayed() + " have been sent on.")
                        .build());
    }

    private static Health waiting(String trouble) {
        return Health.status(WAITING)
                .withDetail(
                        "what",
                        "Kafka or the ledger's store does not answer (%s).".formatted(trouble)
                                + " What is recorded is safe, but readers do not see it yet.")
                .withDetail("todo", "See to Kafka; the relay goes on by itself.")
                .build();
    }
}
