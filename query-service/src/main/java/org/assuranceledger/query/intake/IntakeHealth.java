package org.assuranceledger.query.intake;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says in words whether the journal takes in what is recorded. */
public final class IntakeHealth implements HealthIndicator {
    private final Intake intake;
    private final LedgerListener listener;

    /** Watches {@code intake} and what {@code listener} refused. */
    public IntakeHealth(Intake intake, LedgerListener listener) {
        this.intake = intake;
        this.listener = listener;
    }

    @Override
    public Health health() {
        Optional<ChainBroken> broken = intake.stoppedBy();
        if (broken.isPresent()) {
            return Health.down()
                    .withDetail("what", String.valueOf(broken.get().getMessage()))
                    .withDetail(
                            "todo",
                            "Compare this commit on the topic with the ledger; pages show the record up to the one before.")
                    .build();
        }
        Health.Builder up = Health.up().withDetail("what", "Everything that came has been taken in.");
        listener.lastRefusal().ifPresent(refusal -> up.withDetail("refused", refusal));
        return up.build();
    }
}
