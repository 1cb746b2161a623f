package org.assuranceledger.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.assuranceledger.command.ledger.SqliteLedgerStore;

/** How soon an action of 500 events is there, among many others. */
final class LoadBenchmark {
    private static final int EVENTS = 500;
    private static final int ACTIONS = 20;
    private static final int OTHERS = 20_000;

    private LoadBenchmark() {}

    static void embedded() {
        try (Contender ours = Contenders.embedded(SqliteLedgerStore.open(Settings.file("load")));
                Contender peer = Contenders.axonJdbc(8)) {
            run("embedded", List.of(ours, peer));
        }
    }

    static void server() {
        try (Contender ours = Contenders.server();
                Contender peer = Contenders.axonJdbc(8)) {
            run("server", List.of(ours, peer));
        }
    }

    private static void run(String where, List<Contender> contenders) {
        Rounds rounds = new Rounds("loads");
        for (Contender one : contenders) {
            Filling.with(one, "before", OTHERS / 2);
            together(one);
            Filling.with(one, "after", OTHERS / 2);
            rounds.with(one.name(), () -> turn(one));
        }
        rounds.run("load of an aggregate of %d events, %s".formatted(EVENTS, where));
    }

    /** Actions that grow at the same time, so that no one's events lie side by side. */
    private static void together(Contender contender) {
        for (int sequence = 0; sequence < EVENTS; sequence++) {
            for (int action = 0; action < ACTIONS; action++) {
                contender.append(action(action), sequence);
            }
        }
    }

    private static Turn turn(Contender contender) {
        LongStream.Builder times = LongStream.builder();
        long start = System.nanoTime();
        long before = start;
        int loads = 0;
        while (before - start < TimeUnit.SECONDS.toNanos(Settings.seconds())) {
            long found = contender.load(action(loads % ACTIONS));
            if (found != EVENTS) {
                throw new IllegalStateException("%s has %d events, not %d".formatted(contender.name(), found, EVENTS));
            }
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
            loads++;
        }
        return Turn.of(loads, before - start, times.build().toArray());
    }

    private static String action(int number) {
        return Work.action("large-" + number);
    }
}
