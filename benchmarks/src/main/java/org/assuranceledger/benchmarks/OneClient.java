package org.assuranceledger.benchmarks;

import java.util.stream.LongStream;

/**
 * One of several clients.
 *
 * @param name no other client of this run has
 * @param notes how many notes an action gets
 */
record OneClient(String name, int notes) {
    /** Records one note, and returns when it is durable. */
    interface Recorder {
        void record(String action, long sequence);
    }

    /** Records notes until {@link System#nanoTime()} is past {@code end}; gives the time that each took. */
    LongStream workUntil(long end, Recorder recorder) {
        LongStream.Builder times = LongStream.builder();
        long before = System.nanoTime();
        for (int done = 0; before < end; done++) {
            recorder.record(Work.action(name + "-" + done / notes), done % notes);
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
        }
        return times.build();
    }
}
