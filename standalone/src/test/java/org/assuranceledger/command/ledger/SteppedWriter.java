package org.assuranceledger.command.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;

/** The real writer without its thread, in a time that is given to it. */
public final class SteppedWriter {
    private static final LedgerLimits LIMITS = new LedgerLimits(8, 100_000, 6, 50_000, LedgerLimits.USUAL.patience());

    private final LedgerWriter writer;
    private int open;

    public SteppedWriter(LedgerStore store, Clock clock, LongSupplier elapsed, LongConsumer pause) {
        Time time = new Time() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public long elapsed() {
                return elapsed.getAsLong();
            }

            @Override
            public void pause(long nanos) {
                pause.accept(nanos);
            }
        };
        writer = new LedgerWriter(store, Chain.after(Head.EMPTY), time, new SimpleMeterRegistry(), LIMITS);
    }

    public CompletableFuture<Commit> record(Decision decision) {
        open++;
        return writer.record(decision).whenComplete((commit, failure) -> open--);
    }

    /** Whether anybody waits. */
    public boolean hasWork() {
        return open > 0;
    }

    /** Sees one batch through. */
    public void step() {
        writer.step();
    }

    public Optional<LedgerBroken> broken() {
        return writer.broken();
    }
}
