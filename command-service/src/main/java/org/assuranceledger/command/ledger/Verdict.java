package org.assuranceledger.command.ledger;

import java.util.Optional;
import org.assuranceledger.ledger.Commit;

/** Says why a decision cannot come next. */
record Verdict(LedgerStore store, Tip tip) {
    /**
     * Looks for its command first, and then at what stands at the place that it wants: where the store does not show
     * all that it showed before, that may be its own command.
     *
     * @throws StoreBehind if what stands there cannot be seen
     */
    LedgerRefusal on(Waiting one) {
        return store.ofCommand(one.commandId())
                .<LedgerRefusal>map(AlreadyRecorded::new)
                .orElseGet(() -> one.spans().entrySet().stream()
                        .filter(span ->
                                !tip.endsBefore(span.getKey(), span.getValue().first()))
                        .findFirst()
                        .map(span -> atPlace(one, span.getKey(), span.getValue().first()))
                        .orElseThrow());
    }

    private LedgerRefusal atPlace(Waiting one, String aggregateId, long sequence) {
        Optional<Commit> there =
                store.ofAggregate(aggregateId, sequence, 1).stream().findFirst();
        if (there.isEmpty() && tip.endsAfter(aggregateId, sequence)) {
            throw new StoreBehind(tip.head().number());
        }
        return there.filter(commit -> commit.decision().command().id().equals(one.commandId()))
                .<LedgerRefusal>map(AlreadyRecorded::new)
                .orElseGet(() -> new AggregateMoved(aggregateId, sequence));
    }
}
