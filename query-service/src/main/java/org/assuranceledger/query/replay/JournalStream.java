package org.assuranceledger.query.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.GapInJournal;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.News;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads the journal forwards, a page of commits at a time, and refuses to step over a gap. */
final class JournalStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int PAGE = 100;

    private final Journal journal;
    private final Deque<TrackedEventMessage<?>> waiting = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final News.Listening listening;
    private volatile Runnable whenAvailable = () -> {};
    private long commitNumber;
    private long position;

    JournalStream(Journal journal, long after) {
        this.journal = journal;
        this.position = after;
        this.commitNumber = commitBefore(after);
        this.listening = journal.news().listen(this::tell);
    }

    /** Only one at a time looks on: the processor's threads take turns, and news may wake the next before its turn. */
    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        if (waiting.isEmpty()) {
            journal.after(commitNumber, PAGE).forEach(this::take);
        }
        return Optional.ofNullable(waiting.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        news.drainPermits();
        if (peek().isPresent()) {
            return true;
        }
        return timeout > 0 && news.tryAcquire(timeout, unit) && peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> next = poll();
        while (next.isEmpty()) {
            news.tryAcquire(1, TimeUnit.SECONDS);
            next = poll();
        }
        return next.get();
    }

    private synchronized Optional<TrackedEventMessage<?>> poll() {
        peek();
        return Optional.ofNullable(waiting.poll());
    }

    @Override
    public boolean setOnAvailableCallback(@Nullable Runnable callback) {
        whenAvailable = callback == null ? () -> {} : callback;
        return true;
    }

    @Override
    public void close() {
        listening.close();
    }

    /** A processor lets go of its threads before it closes its stream; whoever brings news must not suffer for it. */
    private void tell() {
        news.release();
        try {
            whenAvailable.run();
        } catch (RejectedExecutionException e) {
            listening.close();
        }
    }

    /** The first commit may lie before the position in part; those events of it were taken in before. */
    private void take(Commit commit) {
        if (commit.number() != commitNumber + 1 || commit.first() > position + 1) {
            throw new GapInJournal(commitNumber + 1, commit.number());
        }
        for (long next = position + 1; next <= commit.last(); next++) {
            waiting.add(JournalSource.message(commit, next));
        }
        position = commit.last();
        commitNumber = commit.number();
    }

    private long commitBefore(long after) {
        if (after == 0) {
            return 0;
        }
        Commit commit = journal.at(after)
                .orElseThrow(() -> new AheadOfJournal(after, journal.head().position()));
        return commit.last() == after ? commit.number() : commit.number() - 1;
    }
}
