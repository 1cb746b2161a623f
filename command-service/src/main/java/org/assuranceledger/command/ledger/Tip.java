package org.assuranceledger.command.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assuranceledger.command.ledger.LedgerStore.Place;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Chain;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;

/** The durable end of the ledger as one writer knows it: behind the store while others write, never ahead of it. */
final class Tip {
    /** How many commits are read at once. */
    private static final int PAGE = 500;

    /** How many aggregates' ends are remembered, about 10 MB. */
    private static final int AGGREGATES = 50_000;

    private final LedgerStore store;
    private final Chain chain;
    private final Map<String, Long> ends = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > AGGREGATES;
        }
    };

    /**
     * Begins where a check has come to, and takes what the store has had since.
     *
     * @throws LedgerBroken if that does not follow
     */
    Tip(LedgerStore store, Chain checked) {
        this.store = store;
        this.chain = checked;
        catchUp(commit -> {});
    }

    LedgerStore store() {
        return store;
    }

    Head head() {
        return chain.head();
    }

    BoardHead boardHead(String boardId) {
        return chain.boardHead(boardId).orElseThrow();
    }

    /**
     * Moves on by a commit that is durable.
     *
     * @throws LedgerBroken if it does not follow
     */
    void take(Commit commit) {
        chain.take(commit).ifPresent(fault -> {
            throw new LedgerBroken(commit.number(), fault);
        });
        moveOn(commit);
    }

    /** Moves on by a commit that this writer made after {@link #head} and that is durable. */
    void takeOwn(Commit commit) {
        chain.takeOwn(commit);
        moveOn(commit);
    }

    private void moveOn(Commit commit) {
        for (RecordedEvent event : commit.decision().events()) {
            ends.put(event.aggregateId(), event.sequence() + 1);
        }
    }

    /**
     * Takes all that the store has and this has not, and says whether there was any.
     *
     * @param taken told of each
     * @throws LedgerBroken if one does not follow, or another is in the place of the last one known
     * @throws StoreBehind if the last one known is not to be seen
     */
    boolean catchUp(Consumer<Commit> taken) {
        Head before = head();
        List<Commit> page = before.number() == 0 ? store.after(0, PAGE) : afterKnown(before);
        while (!page.isEmpty()) {
            page.forEach(commit -> {
                take(commit);
                taken.accept(commit);
            });
            page = store.after(head().number(), PAGE);
        }
        return head().number() > before.number();
    }

    private List<Commit> afterKnown(Head known) {
        List<Commit> page = store.after(known.number() - 1, PAGE);
        if (page.isEmpty()) {
            throw new StoreBehind(known.number());
        }
        if (!page.getFirst().hash().equals(known.hash())) {
            throw new LedgerBroken(known.number(), "it is not the commit that stood there");
        }
        return page.subList(1, page.size());
    }

    /** Whether an aggregate is known to end just before this place, so that an event can be put there. */
    boolean endsBefore(String aggregateId, long sequence) {
        Long end = ends.get(aggregateId);
        return end != null && end == sequence;
    }

    /** Whether an aggregate is known to have something at this place. */
    boolean endsAfter(String aggregateId, long sequence) {
        Long end = ends.get(aggregateId);
        return end != null && end > sequence;
    }

    /** Asks the store, once for all, whether aggregates it does not know end just before where these begin. */
    void learn(Collection<Waiting> waiting) {
        Set<Place> wanted = new HashSet<>();
        for (Waiting one : waiting) {
            one.spans().forEach((aggregateId, span) -> {
                if (!ends.containsKey(aggregateId)) {
                    wanted.add(new Place(aggregateId, span.first()));
                }
            });
        }
        if (!wanted.isEmpty()) {
            learn(wanted);
        }
    }

    private void learn(Set<Place> wanted) {
        List<Place> places = new ArrayList<>(wanted);
        wanted.stream().filter(place -> place.sequence() > 0).map(Tip::before).forEach(places::add);
        Set<Place> taken = store.taken(places);
        for (Place place : wanted) {
            boolean joins = place.sequence() == 0 || taken.contains(before(place));
            if (joins && !taken.contains(place)) {
                ends.put(place.aggregateId(), place.sequence());
            }
        }
    }

    private static Place before(Place place) {
        return new Place(place.aggregateId(), place.sequence() - 1);
    }
}
