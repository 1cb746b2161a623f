package org.assuranceledger.query.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * without the words. It goes by what the redactions say and not by what the journal still holds, so that no view
 * depends on how fast words leave the stores.
 */
final class ToldAgain {
    private static final int PAGE = 200;

    private final Entry redaction;
    private final Set<String> streams = new HashSet<>();
    private final List<Commit> commits = new ArrayList<>();
    private final Map<Long, Map<String, String>> gone = new HashMap<>();

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
        positions(commit).mapToObj(position -> new Entry(position, commit)).forEach(this::noteRedaction);
    }

    private void noteRedaction(Entry entry) {
        if (JournalSource.opened(entry) instanceof EntryRedacted redacted) {
            Map<String, String> words = gone.computeIfAbsent(redacted.commit(), commit -> new HashMap<>());
            redacted.seals().forEach(seal -> words.putIfAbsent(seal, Tombstone.of(redacted, entry)));
        }
    }

    private Stream<TrackedEventMessage<?>> messages() {
        return commits.stream()
                .map(commit -> Tombstone.in(commit, gone.getOrDefault(commit.number(), Map.of())))
                .flatMap(commit -> positions(commit)
                        .filter(position -> position < redaction.position())
                        .mapToObj(position -> new Entry(position, commit))
                        .filter(entry -> concerns(entry.recorded()))
                        .map(entry -> JournalSource.message(commit, entry.position())));
    }

    private boolean concerns(RecordedEvent event) {
        return streams.contains(event.aggregateId());
    }

    private static LongStream positions(Commit commit) {
        return LongStream.rangeClosed(commit.first(), commit.last());
    }
}
