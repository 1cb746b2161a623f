package org.assuranceledger.command.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long to go on trying a store that gives no good answer, with pauses that grow to a quarter of a second. */
final class Patience {
    private static final long SHORTEST = 2_000_000;
    private static final long LONGEST = 250_000_000;

    private final long end;
    private long pause = SHORTEST;

    Patience(Duration duration) {
        end = System.nanoTime() + duration.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Waits a little, longer each time, and not as long as other writers do. */
    void pause() {
        LockSupport.parkNanos(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2));
        pause = Math.min(pause * 2, LONGEST);
    }
}
