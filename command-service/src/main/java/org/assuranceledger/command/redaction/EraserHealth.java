package org.assuranceledger.command.redaction;

import static org.assuranceledger.command.health.HealthInWords.WAITING;

import org.assuranceledger.command.health.HealthInWords;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says in words whether the words that were redacted are gone. */
public final class EraserHealth implements HealthIndicator {
    private final Eraser eraser;

    /** Watches {@code eraser}. */
    public EraserHealth(Eraser eraser) {
        this.eraser = eraser;
    }

    @Override
    public Health health() {
        return eraser.trouble()
                .map(EraserHealth::waiting)
                .orElseGet(() -> HealthInWords.well("No words that were redacted are left in the ledger."));
    }

    private static Health waiting(String trouble) {
        return HealthInWords.of(
                WAITING,
                "Words that were redacted may still be in the ledger: its store refused to remove them (%s)."
                        .formatted(trouble),
                "See to the ledger's store; it is tried again each second.");
    }
}
