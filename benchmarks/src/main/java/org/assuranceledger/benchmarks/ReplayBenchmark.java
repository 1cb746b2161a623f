package org.assuranceledger.benchmarks;

import java.util.List;
import org.assuranceledger.command.ledger.SqliteLedgerStore;

/** How fast everything is read again, each event decoded. */
final class ReplayBenchmark {
    private ReplayBenchmark() {}

    static void embedded() {
        try (Contender ours = Contenders.embedded(SqliteLedgerStore.open(Settings.file("replay")));
                Contender peer = Contenders.axonJdbc(8)) {
            run("embedded", List.of(ours, peer));
        }
    }

    static void server() {
        try (Contender ours = Contenders.server();
                Contender peer = Contenders.axonMongo()) {
            run("server", List.of(ours, peer));
        }
    }

    private static void run(String where, List<Contender> contenders) {
        Rounds rounds = new Rounds("events");
        for (Contender one : contenders) {
            Filling.with(one, "replayed", Settings.events());
            rounds.with(one.name(), () -> Turn.timed(Settings.events(), () -> replay(one)));
        }
        rounds.run("replay of %,d events, %s".formatted(Settings.events(), where));
    }

    private static void replay(Contender contender) {
        long read = contender.replay();
        if (read != Settings.events()) {
            throw new IllegalStateException(
                    "%s replayed %d events, not %d".formatted(contender.name(), read, Settings.events()));
        }
    }
}
