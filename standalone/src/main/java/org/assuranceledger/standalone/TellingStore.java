package org.assuranceledger.standalone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.intake.News;

/** A ledger that says when it has grown, so that the views in the same process need not keep asking. */
public record TellingStore(LedgerStore store, News news) implements LedgerStore {
    @Override
    public Appended append(List<Commit> batch) {
        Appended outcome = store.append(batch);
        news.tell();
        return outcome;
    }

    @Override
    public Head head() {
        return store.head();
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return store.after(commitNumber, limit);
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        return store.ofAggregate(aggregateId, fromSequence, count);
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return store.ofCommand(commandId);
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        return store.taken(places);
    }

    @Override
    public Optional<LedgerBroken> broken() {
        return store.broken();
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        store.remove(commitNumber, seals);
    }

    @Override
    public void close() {
        store.close();
    }
}
