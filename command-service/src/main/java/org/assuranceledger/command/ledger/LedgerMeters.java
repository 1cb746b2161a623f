package org.assuranceledger.command.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.assuranceledger.ledger.Commit;

/** What operators see of the writer: no board, person or word of the record is in any of it. */
final class LedgerMeters {
    private final MeterRegistry registry;
    private final Counter commits;
    private final DistributionSummary events;
    private final DistributionSummary batch;
    private final Timer wait;

    LedgerMeters(MeterRegistry registry, Intake intake) {
        this.registry = registry;
        commits = Counter.builder("ledger.commits")
                .description("Commits recorded by this writer")
                .register(registry);
        events = DistributionSummary.builder("ledger.commit.events")
                .description("Events in a commit")
                .register(registry);
        batch = DistributionSummary.builder("ledger.batch.commits")
                .description("Commits sent to the store at once")
                .register(registry);
        wait = Timer.builder("ledger.wait")
                .description("From taking a decision in to its being durable")
                .register(registry);
        Gauge.builder("ledger.waiting", intake, Intake::count)
                .description("Decisions that wait or are under way")
                .register(registry);
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void proposed(int size) {
        batch.record(size);
    }

    void recorded(Waiting one, Commit commit) {
        commits.increment();
        events.record(commit.count());
        one.since().stop(wait);
    }

    void refused(LedgerRefusal refusal) {
        registry.counter("ledger.refusals", "why", refusal.why()).increment();
    }
}
