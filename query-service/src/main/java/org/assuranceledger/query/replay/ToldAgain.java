package org.assuranceledger.query.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.query.intake.Journal;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * What a view is told once more when words are removed: everything since, of whatever the redacted commit was about,
 * without the words.
 */
final class ToldAgain {
    private static final int PAGE = 200;

    private final Entry redaction;
    private final Set<String> streams = new HashSet<>();
    private final List<Commit> commits = new ArrayList<>();
    private final Removed removed = new Removed();

    private ToldAgain(Entry redaction) {
        this.redaction = redaction;
    }

    /**
     * The entries, in order, from the one whose words go to the last before the redaction.
     *
     * @param redacted what the entry {@code redaction} says
     */
    static Stream<TrackedEventMessage<?>> by(EntryRedacted redacted, Entry redaction, Journal journal) {
        ToldAgain told = new ToldAgain(redaction);
        long known = redacted.commit() - 1;
        while (known < redaction.commit().number()) {
            List<Commit> page = journal.after(known, PAGE);
            page.forEach(told::take);
            known = page.getLast().number();
        }
        return told.messages();
    }

    private void take(Commit commit) {
        if (commit.number() > redaction.commit().number()) {
            return;
        }
        if (streams.isEmpty()) {
            commit.decision().events().forEach(event -> streams.add(event.aggregateId()));
        }
        if (commit.decision().events().stream().anyMatch(this::concerns)) {
            commits.add(commit);
        }
        removed.note(commit, commit.last());
    }

    private Stream<TrackedEventMessage<?>> messages() {
        return commits.stream()
                .map(removed::from)
                .flatMap(commit -> LongStream.rangeClosed(commit.first(), commit.last())
                        .filter(position -> position < redaction.position())
                        .mapToObj(position -> new Entry(position, commit))
                        .filter(entry -> concerns(entry.recorded()))
                        .map(entry -> JournalSource.message(commit, entry.position())));
    }

    private boolean concerns(RecordedEvent event) {
        return streams.contains(event.aggregateId());
    }
}
