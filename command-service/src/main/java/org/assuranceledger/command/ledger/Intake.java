package org.assuranceledger.command.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bounded queue before the ledger's writer. What was taken in counts until it has been answered. */
final class Intake {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final LedgerLimits limits;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int count;
    private long bytes;
    private boolean closed;

    Intake(LedgerLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes one in; it has to {@link #leave}.
     *
     * @throws LedgerBusy if too many wait or no more are taken
     */
    synchronized void add(Waiting one) {
        if (closed) {
            throw new LedgerBusy("The service is stopping", SOON);
        }
        if (count >= limits.waiting() || (count > 0 && bytes + one.bytes() > limits.waitingBytes())) {
            throw new LedgerBusy("%d decisions wait for the ledger already".formatted(count), SOON);
        }
        count++;
        bytes += one.bytes();
        queue.add(one);
        notifyAll();
    }

    /** How many wait or are under way. */
    synchronized int count() {
        return count;
    }

    /** Takes no more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** All that wait; none at once if {@code patient} is false, none for ever once it is closed and empty. */
    synchronized List<Waiting> take(boolean patient) {
        try {
            while (patient && queue.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        List<Waiting> taken = new ArrayList<>(queue);
        queue.clear();
        return taken;
    }

    /** Frees the room of one that has been answered. */
    synchronized void leave(Waiting one) {
        count--;
        bytes -= one.bytes();
    }
}
