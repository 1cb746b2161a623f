package org.assuranceledger.command.redaction;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether the words that were redacted are gone. */
public final class EraserHealth implements HealthIndicator {
    /** Commands are taken and answered all the same, so nobody should be turned away. */
    public static final Status WAITING = new Status("WAITING");

    private final Eraser eraser;

    /** Watches {@code eraser}. */
    public EraserHealth(Eraser eraser) {
        this.eraser = eraser;
    }

    @Override
    public Health health() {
        return eraser.trouble()
                .map(EraserHealth::waiting)
                .orElseGet(() -> Health.up()
                        .withDetail("what", "No words that were redacted are left in the ledger.")
                        .build());
    }

    private static Health waiting(String trouble) {
        return Health.status(WAITING)
                .withDetail(
                        "what",
                        "Words that were redacted may still be in the ledger: its store refused to remove them (%s)."
                                .formatted(trouble))
                .withDetail("todo", "See to the ledger's store; it is tried again each second.")
                .build();
    }
}
