package org.assuranceledger.query.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.Journal;

/**
 * Which words are removed from which commits, by what the redactions among the entries it was told of say. It does not
 * go by what a journal still holds, so that no view depends on how fast words leave the stores.
 */
final class Removed {
    private static final int PAGE = 200;

    private final Map<Long, Map<String, String>> wordsBySeal = new HashMap<>();

    /** By the redactions of a journal up to a position. */
    static Removed upTo(long position, Journal journal) {
        Removed removed = new Removed();
        List<Commit> page = journal.after(0, PAGE);
        while (!page.isEmpty() && page.getFirst().first() <= position) {
            page.forEach(commit -> removed.note(commit, position));
            page = journal.after(page.getLast().number(), PAGE);
        }
        return removed;
    }

    /** Notes the redactions that a commit holds up to a position; whichever removed words first is named for it. */
    void note(Commit commit, long position) {
        for (long next = commit.first(); next <= Math.min(commit.last(), position); next++) {
            note(new Entry(next, commit));
        }
    }

    private void note(Entry entry) {
        if (JournalSource.opened(entry) instanceof EntryRedacted redacted) {
            Map<String, String> words = wordsBySeal.computeIfAbsent(redacted.commit(), commit -> new HashMap<>());
            redacted.seals().forEach(seal -> words.putIfAbsent(seal, Tombstone.of(redacted, entry)));
        }
    }

    /** A commit as it reads now: tombstones where words were removed. */
    Commit from(Commit commit) {
        Map<String, String> words = wordsBySeal.get(commit.number());
        return words == null ? commit : Tombstone.in(commit, words);
    }
}
