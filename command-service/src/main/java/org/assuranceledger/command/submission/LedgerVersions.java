package org.assuranceledger.command.submission;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;

/** Reads versions from the ledger itself. */
public final class LedgerVersions implements Versions {
    /** How many places of a thing are read at once. */
    private static final int PAGE = 256;

    private final LedgerStore ledger;

    /** Reads from this ledger. */
    public LedgerVersions(LedgerStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public OptionalLong of(String aggregateId) {
        return recorded(aggregateId).mapToLong(Recorded::version).max();
    }

    @Override
    public List<Recorded> allOf(String aggregateId) {
        return recorded(aggregateId).distinct().toList();
    }

    private Stream<Recorded> recorded(String aggregateId) {
        return LongStream.iterate(0, from -> from + PAGE)
                .mapToObj(from -> ledger.ofAggregate(aggregateId, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .flatMap(commit -> of(commit, aggregateId));
    }

    private static Stream<Recorded> of(Commit commit, String aggregateId) {
        List<RecordedEvent> events = commit.decision().events();
        return IntStream.range(0, events.size())
                .filter(place -> events.get(place).aggregateId().equals(aggregateId))
                .mapToObj(place -> new Recorded(
                        events.get(place),
                        commit.first() + place,
                        commit.recordedAt(),
                        commit.decision().by().role()));
    }
}
