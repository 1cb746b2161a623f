package org.assuranceledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Fills a contender before it is measured: the ledger commit by commit, the peers in lists, which is faster for them. */
final class Filling {
    private static final int CLIENTS = 512;
    private static final int NOTES = 20;
    private static final int LIST = 500;

    private Filling() {}

    /** Has {@code count} notes recorded, on actions whose names begin with {@code name}. */
    static void with(Contender contender, String name, int count) {
        int notes = contender.keepsRequests() ? NOTES : LIST;
        int threads = contender.keepsRequests() ? CLIENTS : 1;
        try (ExecutorService clients =
                Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            List<CompletableFuture<Void>> lists = new ArrayList<>();
            for (int done = 0; done < count; done += notes) {
                String action = Work.action(name + "-" + done);
                int some = Math.min(notes, count - done);
                lists.add(CompletableFuture.runAsync(() -> contender.appendAll(action, some), clients));
            }
            lists.forEach(CompletableFuture::join);
        }
    }
}
