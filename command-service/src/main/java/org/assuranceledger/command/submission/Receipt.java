package org.assuranceledger.command.submission;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;

/**
 * What a command came to.
 *
 * @param aggregateId what it was about, or what it created
 * @param version of that, which is the place of its last event, from 0
 * @param position of the last event recorded, in the whole ledger
 * @param recordedAt when the ledger took it, UTC in whole milliseconds
 * @param repeated whether it had been recorded before, and nothing was now
 */
public record Receipt(String aggregateId, long version, long position, Instant recordedAt, boolean repeated) {
    /** Events that only keep a list of what the same command creates. */
    private static final Set<String> LISTINGS = Set.of("action-listed", "challenge-numbered");

    /** What a command came to that was recorded in this commit. */
    static Receipt of(Commit commit, boolean repeated) {
        List<RecordedEvent> events = commit.decision().events();
        String about = events.stream()
                .filter(event -> !LISTINGS.contains(event.type()))
                .findFirst()
                .orElseGet(events::getFirst)
                .aggregateId();
        long version = events.stream()
                .filter(event -> event.aggregateId().equals(about))
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElseThrow();
        return new Receipt(about, version, commit.last(), commit.recordedAt(), repeated);
    }
}
