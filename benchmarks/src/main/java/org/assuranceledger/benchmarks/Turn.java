package org.assuranceledger.benchmarks;

import java.util.Arrays;

/** What a contender did in one turn. */
final class Turn {
    private final double perSecond;
    private final long[] latencies;

    private Turn(double perSecond, long[] latencies) {
        this.perSecond = perSecond;
        this.latencies = latencies;
    }

    /** Of {@code count} things done in {@code nanos}, each of which took so many nanoseconds. */
    static Turn of(long count, long nanos, long[] latencies) {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new Turn(count * 1e9 / nanos, sorted);
    }

    /** One piece of work that consists of {@code count} things. */
    static Turn timed(long count, Runnable work) {
        long start = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - start;
        return of(count, nanos, new long[] {nanos});
    }

    /** Things done in a second. */
    double perSecond() {
        return perSecond;
    }

    /** The time within which this share of them was done, in milliseconds. */
    double millis(double share) {
        int index = (int) Math.ceil(share * latencies.length) - 1;
        return latencies[Math.clamp(index, 0, latencies.length - 1)] / 1e6;
    }
}
