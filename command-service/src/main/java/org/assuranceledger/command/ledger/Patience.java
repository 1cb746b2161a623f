package org.assuranceledger.command.ledger;

import java.time.Duration;

/** How long to go on trying a store that gives no good answer, with pauses that grow to a quarter of a second. */
final class Patience {
    private static final long SHORTEST = 2_000_000;
    private static final long LONGEST = 250_000_000;

    private final Time time;
    private final long end;
    private long pause = SHORTEST;

    Patience(Time time, Duration duration) {
        this.time = time;
        end = time.elapsed() + duration.toNanos();
    }

    boolean isOver() {
        return time.elapsed() - end >= 0;
    }

    /** Waits a little, longer each time, and not as long as other writers do. */
    void pause() {
        time.pause(pause);
        pause = Math.min(pause * 2, LONGEST);
    }
}
