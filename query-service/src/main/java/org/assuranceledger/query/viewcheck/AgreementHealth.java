package org.assuranceledger.query.viewcheck;

import org.assuranceledger.query.facts.Clocks;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether what is shown agrees with the record. */
public final class AgreementHealth implements HealthIndicator {
    /** Something that people read is not as the record has it. */
    public static final Status ALTERED = new Status("ALTERED");

    private static final String WHAT = "what";

    private final ViewWatch watch;

    /** Tells what this saw. */
    public AgreementHealth(ViewWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return switch (watch.seen()) {
            case ViewWatch.Nothing ignored ->
                Health.up()
                        .withDetail(WHAT, "The views have not been held against the record yet.")
                        .build();
            case ViewWatch.Failed failed ->
                Health.unknown()
                        .withDetail(
                                WHAT,
                                "The views could not be held against the record on %s (%s). It is tried again."
                                        .formatted(Clocks.inWords(failed.at()), failed.why()))
                        .build();
            case ViewWatch.Looked looked -> health(looked);
        };
    }

    private static Health health(ViewWatch.Looked looked) {
        Health.Builder health = Health.up();
        if (looked.disagreements().isEmpty()) {
            health.withDetail(WHAT, "All views agreed with the record on %s.".formatted(Clocks.inWords(looked.at())));
        }
        looked.disagreements().forEach(one -> health.status(ALTERED).withDetail(one.what(), one.inWords()));
        return health.build();
    }
}
