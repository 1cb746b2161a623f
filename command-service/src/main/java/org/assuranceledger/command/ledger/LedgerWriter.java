package org.assuranceledger.command.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.jspecify.annotations.Nullable;

/** Records decisions: takes all that wait, sends them to the store together, and answers each once it is durable. */
public final class LedgerWriter implements AutoCloseable {
    private final Intake intake;
    private final LedgerLimits limits;
    private final LedgerMeters meters;
    private final Recorder recorder;
    private final Thread thread;
    private volatile @Nullable LedgerBroken broken;

    /** Goes on from what was checked; records nothing before {@link #step} is called. */
    LedgerWriter(LedgerStore store, Chain checked, Time time, MeterRegistry registry, LedgerLimits limits) {
        this.limits = limits;
        intake = new Intake(limits);
        meters = new LedgerMeters(registry, intake);
        broken = store.broken().orElse(null);
        recorder = new Recorder(new Tip(store, checked), time, limits, meters, intake);
        thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::run);
    }

    /**
     * Reads a ledger whole and begins to write after it. Any number of writers may share a store.
     *
     * @param clock says when a decision was recorded; while it is behind the last commit, that commit's instant is used
     * @throws LedgerBroken if its commits do not follow one another
     * @throws UnreadableCommit if one of them is no commit
     */
    public static LedgerWriter start(LedgerStore store, Clock clock, MeterRegistry registry, LedgerLimits limits) {
        return start(store, Chain.after(Head.EMPTY), clock, registry, limits);
    }

    /**
     * The same, but reads only what came after a check.
     *
     * @param checked how far the check of the whole ledger came, from its first commit on
     */
    public static LedgerWriter start(
            LedgerStore store, Chain checked, Clock clock, MeterRegistry registry, LedgerLimits limits) {
        LedgerWriter writer = new LedgerWriter(store, checked, Time.of(clock), registry, limits);
        writer.thread.start();
        return writer;
    }

    /**
     * Records a decision. What is hung on the answer must not wait for the ledger: it runs on the writer's own thread.
     *
     * @return its commit once that is durable, or a {@link LedgerRefusal}
     */
    public CompletableFuture<Commit> record(Decision decision) {
        try {
            Waiting one = Waiting.on(decision, limits, meters.start());
            intake.add(one);
            return one.answer();
        } catch (LedgerRefusal refusal) {
            meters.refused(refusal);
            return CompletableFuture.failedFuture(refusal);
        }
    }

    /** Why nothing is recorded any more, if the ledger was found broken. */
    public Optional<LedgerBroken> broken() {
        return Optional.ofNullable(broken);
    }

    /** Records nothing more, because someone else has found the ledger broken. */
    public void stopFor(LedgerBroken found) {
        broken = found;
    }

    /** Whether it still takes decisions; not once it was closed, or ended because memory ran out. */
    public boolean isWriting() {
        return thread.isAlive();
    }

    /** Takes no more, answers all it has taken, and then returns. The store stays open. */
    @Override
    public void close() {
        intake.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until there is something to record, and sees one batch through; false once all is answered for good. */
    boolean step() {
        recorder.add(intake.take(recorder.isIdle()));
        boolean open = !recorder.isIdle();
        proceed();
        return open;
    }

    private void run() {
        try {
            boolean open = true;
            while (open) {
                open = step();
            }
        } finally {
            intake.close();
            recorder.add(intake.take(false));
            recorder.refuseAll(new OutcomeUnknown(new IllegalStateException("The ledger's writer has ended")));
        }
    }

    private void proceed() {
        try {
            if (broken == null) {
                recorder.proceed();
            }
        } catch (LedgerBroken e) {
            broken = e;
        } catch (UnreadableCommit e) {
            broken = new LedgerBroken(e.number(), "it cannot be read");
        } catch (RuntimeException e) {
            recorder.refuseAll(new OutcomeUnknown(e));
        }
        if (broken != null) {
            recorder.refuseAll(broken);
        }
    }
}
