package org.assuranceledger.command.submission;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.submission.ChangedMeanwhile.Since;
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
        return LongStream.iterate(0, from -> from + PAGE)
                .mapToObj(from -> ledger.ofAggregate(aggregateId, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .flatMap(commit -> commit.decision().events().stream())
                .filter(event -> event.aggregateId().equals(aggregateId))
                .mapToLong(RecordedEvent::sequence)
                .max();
    }

    @Override
    public List<Since> since(String aggregateId, long version, int limit) {
        return ledger.ofAggregate(aggregateId, version + 1, limit).stream()
                .flatMap(commit -> told(commit, aggregateId))
                .filter(since -> since.version() > version)
                .limit(limit)
                .toList();
    }

    private static Stream<Since> told(Commit commit, String aggregateId) {
        List<RecordedEvent> events = commit.decision().events();
        return LongStream.range(0, events.size())
                .filter(place -> events.get((int) place).aggregateId().equals(aggregateId))
                .mapToObj(place -> {
                    RecordedEvent event = events.get((int) place);
                    return new Since(
                            event.sequence(),
                            event.type(),
                            commit.first() + place,
                            commit.recordedAt(),
                            commit.decision().by().role());
                });
    }
}
