package org.assuranceledger.command.ledger;

import io.micrometer.core.instrument.Timer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.RecordedEvent;

/**
 * A decision that waits for its place.
 *
 * @param bytes about how large it is
 * @param spans which places it takes, by aggregate
 */
record Waiting(
        Decision decision, long bytes, Map<String, Span> spans, CompletableFuture<Commit> answer, Timer.Sample since) {

    /** Neighbouring places in one aggregate: from {@code first} to before {@code next}. */
    record Span(long first, long next) {}

    /**
     * Takes a decision in.
     *
     * @throws Unrecordable if no ledger could take it
     */
    static Waiting on(Decision decision, LedgerLimits limits, Timer.Sample since) {
        long bytes = Fitness.check(decision, limits);
        return new Waiting(decision, bytes, spans(decision), new CompletableFuture<>(), since);
    }

    /** Which command it is about. */
    String commandId() {
        return decision.command().id();
    }

    private static Map<String, Span> spans(Decision decision) {
        Map<String, Span> spans = new LinkedHashMap<>();
        for (RecordedEvent event : decision.events()) {
            Span span = spans.getOrDefault(event.aggregateId(), new Span(event.sequence(), event.sequence()));
            if (event.sequence() != span.next()) {
                throw new Unrecordable("The events of one decision leave out a place of " + event.aggregateId());
            }
            spans.put(event.aggregateId(), new Span(span.first(), event.sequence() + 1));
        }
        return spans;
    }
}
