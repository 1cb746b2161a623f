package org.assuranceledger.query.intake;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether the journal takes in what is recorded. */
public final class IntakeHealth implements HealthIndicator {
    /** Pages show an earlier moment for now; they can be read all the same, so nobody should be turned away. */
    public static final Status WAITING = new Status("WAITING");

    private static final String WHAT = "what";
    private static final String TO_DO = "todo";

    private final Intake intake;
    private final LedgerListener listener;
    private final BooleanSupplier connected;

    /** Watches {@code intake} and what {@code listener} refused; {@code connected} says whether Kafka answers. */
    public IntakeHealth(Intake intake, LedgerListener listener, BooleanSupplier connected) {
        this.intake = intake;
        this.listener = listener;
        this.connected = connected;
    }

    @Override
    public Health health() {
        return intake.stoppedBy().map(IntakeHealth::stopped).orElseGet(this::running);
    }

    private Health running() {
        Health.Builder health = waiting();
        listener.lastRefusal().ifPresent(refusal -> health.withDetail("refused", refusal));
        return health.build();
    }

    private Health.Builder waiting() {
        if (!connected.getAsBoolean()) {
            return Health.status(WAITING)
                    .withDetail(WHAT, "Kafka does not answer. Pages show the record as it last came.")
                    .withDetail(TO_DO, "See to Kafka; the intake goes on by itself.");
        }
        OptionalLong missing = listener.missing();
        if (missing.isPresent()) {
            return Health.status(WAITING)
                    .withDetail(WHAT, "Commit %d has not come, but later ones have.".formatted(missing.getAsLong()))
                    .withDetail(TO_DO, "See whether the relay of the command service works; it sends it again.");
        }
        return Health.up().withDetail(WHAT, "Everything that came has been taken in.");
    }

    private static Health stopped(ChainBroken broken) {
        return Health.down()
                .withDetail(WHAT, Optional.ofNullable(broken.getMessage()).orElse(""))
                .withDetail(
                        TO_DO,
                        "Compare this commit on the topic with the ledger; pages show the record up to the one before.")
                .build();
    }
}
