package org.assuranceledger.command.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** The beginning of a ledger up to its last good commit, to be read only: what comes after is kept from everyone. */
public final class GoodPart implements LedgerStore {
    private final LedgerStore store;
    private final LedgerBroken broken;
    private final Head head;

    private GoodPart(LedgerStore store, LedgerBroken broken, Head head) {
        this.store = store;
        this.broken = broken;
        this.head = head;
    }

    /** What is good of a ledger; all before the broken commit is. */
    public static LedgerStore of(LedgerStore store, LedgerBroken broken) {
        long last = broken.number() - 1;
        Head head = last == 0 ? Head.EMPTY : store.after(last - 1, 1).getFirst().asHead();
        return new GoodPart(store, broken, head);
    }

    @Override
    public Optional<LedgerBroken> broken() {
        return Optional.of(broken);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        long left = head.number() - commitNumber;
        return left <= 0 ? List.of() : store.after(commitNumber, (int) Math.min(limit, left));
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        return store.ofAggregate(aggregateId, fromSequence, count).stream()
                .filter(this::isGood)
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return store.ofCommand(commandId).filter(this::isGood);
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        return store.taken(places).stream()
                .filter(place ->
                        !ofAggregate(place.aggregateId(), place.sequence(), 1).isEmpty())
                .collect(toSet());
    }

    /** Stores nothing; whoever writes asks {@link #broken} first. */
    @Override
    public Appended append(List<Commit> batch) {
        return new Appended.Unknown(broken);
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        if (commitNumber <= head.number()) {
            store.remove(commitNumber, seals);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private boolean isGood(Commit commit) {
        return commit.number() <= head.number();
    }
}
