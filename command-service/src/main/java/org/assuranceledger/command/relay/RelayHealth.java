package org.assuranceledger.command.relay;

import java.util.Optional;
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
        Optional<String> trouble = relay.trouble();
        if (trouble.isPresent()) {
            return Health.down()
                    .withDetail(
                            "what",
                            "Kafka or the ledger's store does not answer (%s). What is recorded is safe, but readers do not see it yet."
                                    .formatted(trouble.get()))
                    .withDetail("todo", "See to Kafka; the relay goes on by itself.")
                    .build();
        }
        return Health.up()
                .withDetail("what", "Commits up to " + relay.relayed() + " have been sent on.")
                .build();
    }
}
