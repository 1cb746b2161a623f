package org.assuranceledger.standalone.faults;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;

/**
 * A ledger that takes one commit after another, some hundred in a second, until it is closed. It never gets further
 * ahead of its readers than they can catch up with.
 */
final class GrowingLedger {
    private static final Instant THEN = Instant.parse("2015-07-01T12:00:00.250Z");
    private static final long BETWEEN_COMMITS = 5_000_000;
    private static final int FURTHEST_AHEAD = 300;

    private final LedgerStore store;
    private final Chain chain = Chain.after(Head.EMPTY);
    private final ManyBoards boards = new ManyBoards();
    private final LongSupplier read;
    private final Thread thread = new Thread(this::grow, "growing");
    private volatile boolean enough;

    /** Begins to grow, in a file; {@code read} is the last position that its readers have. */
    GrowingLedger(Path file, LongSupplier read) {
        this.read = read;
        store = SqliteLedgerStore.open(file);
        thread.start();
    }

    LedgerStore store() {
        return store;
    }

    /** Grows no more; the number of its last commit. */
    long stop() throws InterruptedException {
        enough = true;
        thread.join();
        return store.head().number();
    }

    void stopAndClose() throws InterruptedException {
        stop();
        store.close();
    }

    private void grow() {
        long furthest = 0;
        while (!enough) {
            if (chain.head().position() < furthest) {
                growByOne();
            } else {
                furthest = read.getAsLong() + FURTHEST_AHEAD;
            }
            LockSupport.parkNanos(BETWEEN_COMMITS);
        }
    }

    private void growByOne() {
        Decision decision = boards.decide();
        BoardHead board = chain.boardHead(decision.boardId()).orElseThrow();
        Commit next = Commit.following(chain.head(), board, decision, THEN);
        if (!(store.append(List.of(next)) instanceof Appended.All)) {
            throw new IllegalStateException("The ledger did not take " + next.number());
        }
        chain.takeOwn(next);
    }
}
