package org.assuranceledger.standalone.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Time that is set forward from moment to moment while the demonstration is told, and goes on by itself afterwards. */
public final class DemonstrationClock implements InstantSource {
    private final InstantSource real;
    private Instant at;
    private @Nullable Instant goingSince;

    /** Stands at {@code start} until it is told otherwise; {@code real} is what makes it go. */
    public DemonstrationClock(Instant start, InstantSource real) {
        this.at = start;
        this.real = real;
    }

    /** Sets it to a moment, or leaves it where it is if that is past: it never goes back. */
    public synchronized void moveTo(Instant moment) {
        if (moment.isAfter(instant())) {
            at = moment;
            goingSince = goingSince == null ? null : real.instant();
        }
    }

    /** Lets it go on from where it stands. */
    public synchronized void go() {
        at = instant();
        goingSince = real.instant();
    }

    @Override
    public synchronized Instant instant() {
        return goingSince == null ? at : at.plus(Duration.between(goingSince, real.instant()));
    }
}
