package org.assuranceledger.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Chance that can be had again: {@code -Dseed=...}, as it was printed. */
public final class Luck {
    private final Random random;

    private Luck(long seed) {
        random = new Random(seed);
    }

    /** Begins a test's chance, and prints its seed with {@code what} else the test was told. */
    public static Luck of(Class<?> test, String what) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("%s: -Dseed=%d %s".formatted(test.getSimpleName(), seed, what));
        return new Luck(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Lets a time pass between nothing and {@code most}. */
    public void pass(Duration most) {
        LockSupport.parkNanos(random.nextLong(most.toNanos() + 1));
    }
}
