package org.assuranceledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Clients that each have something recorded, wait until it is durable, and go on with the next. */
final class Clients {
    /** How many notes an action gets before its client turns to another. */
    private static final int NOTES = 50;

    private final int count;
    private int turn;

    Clients(int count) {
        this.count = count;
    }

    /** Lets them work for a turn. */
    synchronized Turn work(OneClient.Recorder recorder) {
        turn++;
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(Settings.seconds());
        List<Future<LongStream>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < count; client++) {
                OneClient one = new OneClient(turn + "-" + client, NOTES);
                done.add(threads.submit(() -> one.workUntil(end, recorder)));
            }
        }
        long nanos = System.nanoTime() - start;
        long[] latencies = done.stream().flatMapToLong(Clients::result).toArray();
        return Turn.of(latencies.length, nanos, latencies);
    }

    private static LongStream result(Future<LongStream> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
