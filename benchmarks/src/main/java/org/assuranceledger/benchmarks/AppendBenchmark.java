package org.assuranceledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;

/** How many commits a second get through, and how long each of the clients waits. */
final class AppendBenchmark {
    private AppendBenchmark() {}

    /** Our ledger in a file, v. Axon JDBC and the bare disk. */
    static void embedded(int clients) {
        SqliteLedgerStore store = SqliteLedgerStore.open(Settings.file("append"));
        try (Contender ours = Contenders.embedded(store);
                Contender peer = Contenders.axonJdbc(clients);
                PlainGroupCommit disk = new PlainGroupCommit(Settings.file("plain"))) {
            byte[] bytes = bytesOfOneCommit(ours, store);
            Clients work = new Clients(clients);
            rounds(work, List.of(ours, peer))
                    .with("fdatasync, same bytes", () -> work.work((action, sequence) -> disk.append(bytes)))
                    .run("append, embedded, %d clients".formatted(clients));
        }
    }

    /** Our ledger in a file by itself, for whoever looks where its time goes. */
    static void alone(int clients) {
        try (Contender ours = Contenders.embedded(SqliteLedgerStore.open(Settings.file("append")))) {
            rounds(new Clients(clients), List.of(ours)).run("append, embedded, %d clients".formatted(clients));
        }
    }

    /** Our ledger on a server, v. axon-mongo on the same one and Axon JDBC. */
    static void server(int clients) {
        try (Contender ours = Contenders.server();
                Contender mongo = Contenders.axonMongo();
                Contender jdbc = Contenders.axonJdbc(clients)) {
            rounds(new Clients(clients), List.of(ours, mongo, jdbc))
                    .run("append, server, %d clients".formatted(clients));
        }
    }

    private static Rounds rounds(Clients clients, List<Contender> contenders) {
        Rounds rounds = new Rounds("commits");
        contenders.forEach(one -> rounds.with(one.name(), () -> clients.work(one::append)));
        return rounds;
    }

    private static byte[] bytesOfOneCommit(Contender ours, LedgerStore store) {
        ours.append(Work.action("sample"), 0);
        Commit commit = store.after(0, 1).getFirst();
        return CommitJson.write(commit).getBytes(StandardCharsets.UTF_8);
    }
}
