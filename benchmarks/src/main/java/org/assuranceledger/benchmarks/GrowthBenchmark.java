package org.assuranceledger.benchmarks;

import org.assuranceledger.command.ledger.SqliteLedgerStore;

/** Whether a large ledger takes commits as fast as a small one. */
final class GrowthBenchmark {
    private static final int SMALL = 10_000;
    private static final int CLIENTS = 32;

    private GrowthBenchmark() {}

    static void embedded() {
        try (Contender large = Contenders.embedded(SqliteLedgerStore.open(Settings.file("large")));
                Contender small = Contenders.embedded(SqliteLedgerStore.open(Settings.file("small")))) {
            run("embedded", large, small);
        }
    }

    static void server() {
        try (Contender large = Contenders.server();
                Contender small = Contenders.server()) {
            run("server", large, small);
        }
    }

    private static void run(String where, Contender large, Contender small) {
        Filling.with(large, "filled", Settings.events());
        Filling.with(small, "filled", SMALL);
        Clients clients = new Clients(CLIENTS);
        new Rounds("commits")
                .with("after %,d commits".formatted(Settings.events()), () -> clients.work(large::append))
                .with("after %,d commits".formatted(SMALL), () -> clients.work(small::append))
                .run("growth, " + where);
    }
}
