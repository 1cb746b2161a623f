package org.assuranceledger.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import org.assuranceledger.ledger.Commit;

/** Whether a commit is best kept as one document: how fast batches are written, and how soon an action is there. */
final class LayoutBenchmark {
    /** Batches that are there before loading is measured; 20 of them fill each client's action. */
    private static final int BEFORE = 200;

    private LayoutBenchmark() {}

    /** For a client alone and for a group, with commits of one event and of four. */
    static void server() {
        for (int clients : List.of(1, 32, 128)) {
            for (int events : List.of(1, 4)) {
                measure(clients, events);
            }
        }
    }

    private static void measure(int clients, int events) {
        try (MongoLayouts layouts = new MongoLayouts()) {
            Rounds appends = new Rounds("commits");
            Rounds loads = new Rounds("loads");
            for (Layout layout : layouts.all()) {
                Batches batches = new Batches(clients, events);
                for (int batch = 0; batch < BEFORE; batch++) {
                    layout.append(batches.next());
                }
                List<String> actions = batches.complete();
                appends.with(layout.name(), () -> turn(clients, turn -> append(layout, batches.next())));
                loads.with(layout.name(), () -> turn(1, turn -> load(layout, actions.get(turn % actions.size()))));
            }
            String what = "%d commits at once, of %d events".formatted(clients, events);
            appends.run("append, " + what);
            loads.run("load of an action of %d events, %s".formatted(Batches.EVENTS, what));
        }
    }

    /** Counts only the time that the step says it took, so that making the batches costs nobody anything. */
    private static Turn turn(int each, IntToLongFunction step) {
        LongStream.Builder times = LongStream.builder();
        long spent = 0;
        int done = 0;
        while (spent < TimeUnit.SECONDS.toNanos(Settings.seconds())) {
            long took = step.applyAsLong(done);
            times.add(took);
            spent += took;
            done++;
        }
        return Turn.of((long) done * each, spent, times.build().toArray());
    }

    private static long append(Layout layout, List<Commit> batch) {
        return nanos(() -> layout.append(batch));
    }

    private static long load(Layout layout, String action) {
        return nanos(() -> {
            long found = layout.load(action);
            if (found != Batches.EVENTS) {
                throw new IllegalStateException("%s has %d events".formatted(action, found));
            }
        });
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
