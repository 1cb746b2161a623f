package org.assuranceledger.command.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Time as a writer lives it: a simulation has one of its own. */
interface Time {
    /** What the clock on the wall shows; it may be wrong, and go back. */
    Instant now();

    /** Nanoseconds since some moment; these never go back. */
    long elapsed();

    /**
     * Waits between half of {@code nanos} and all of it, so that writers who wait for the same do not do so in step.
     */
    void pause(long nanos);

    /** The time that passes, with the instants of {@code clock}. */
    static Time of(Clock clock) {
        return new Time() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public long elapsed() {
                return System.nanoTime();
            }

            @Override
            public void pause(long nanos) {
                LockSupport.parkNanos(nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2));
            }
        };
    }
}
