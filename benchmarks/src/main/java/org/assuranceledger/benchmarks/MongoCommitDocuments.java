package org.assuranceledger.benchmarks;

import java.util.List;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;

/** As the ledger does it: a document for each commit. */
record MongoCommitDocuments(LedgerStore store) implements Layout {
    @Override
    public String name() {
        return "document per commit";
    }

    @Override
    public void append(List<Commit> batch) {
        Appended answer = store.append(batch);
        if (!answer.equals(new Appended.All())) {
            throw new IllegalStateException(answer.toString());
        }
    }

    @Override
    public long load(String aggregate) {
        return store.ofAggregate(aggregate, 0, Batches.EVENTS).stream()
                .flatMap(commit -> commit.decision().events().stream())
                .filter(event -> event.aggregateId().equals(aggregate))
                .filter(event -> !event.payload().isEmpty())
                .count();
    }
}
