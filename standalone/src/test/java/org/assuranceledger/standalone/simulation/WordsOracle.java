package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.redaction.Redactions;

/** Says which words are somewhere although they are to be gone, and which are gone although nobody asked for it. */
final class WordsOracle {
    private final Scene scene;
    private final History history;
    private final List<Commit> log;
    private final Map<Long, Set<String>> goneByCommit = new HashMap<>();
    private final Set<String> goneWords = new HashSet<>();
    private final Set<String> tombstones = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private WordsOracle(Scene scene, List<Commit> log, History history) {
        this.scene = scene;
        this.log = log;
        this.history = history;
    }

    /** All that is wrong, in words. */
    static List<String> on(Scene scene, List<Commit> log, History history) {
        WordsOracle oracle = new WordsOracle(scene, log, history);
        log.forEach(oracle::read);
        oracle.ledgerHoldsWhatItMust();
        oracle.topicHoldsTheLedgerWithoutTheWords();
        oracle.viewsSayThatTheyWereRemoved();
        return oracle.faults;
    }

    /** Whether two redactions are of the same commit. */
    static boolean redactedTwice(List<Commit> log) {
        Set<Long> redacted = new HashSet<>();
        return log.stream()
                .flatMap(commit -> Redactions.in(commit).stream())
                .anyMatch(redaction -> !redacted.add(redaction.commit()));
    }

    /** Takes a redaction by what its caller asked for, not by what was made of it. */
    private void read(Commit commit) {
        history.attempt(commit).flatMap(Attempt::removal).ifPresent(removal -> {
            Set<String> gone = goneByCommit.computeIfAbsent(removal.commit(), number -> new HashSet<>());
            Decision whole = original(log.get(Math.toIntExact(removal.commit() - 1)));
            for (String seal : removal.seals()) {
                SealedText text = whole.texts().get(seal);
                if (gone.add(seal) && text != null) {
                    goneWords.add(text.words());
                    if (text.words().startsWith(WantedEntries.SHOWN)) {
                        tombstones.add("Entry %d says why".formatted(commit.first()));
                    }
                }
            }
        });
    }

    private Decision original(Commit commit) {
        return history.original(commit).orElse(commit.decision());
    }

    private void ledgerHoldsWhatItMust() {
        for (Commit commit : log) {
            Set<String> wanted = new HashSet<>(original(commit).texts().keySet());
            wanted.removeAll(goneByCommit.getOrDefault(commit.number(), Set.of()));
            Set<String> there = commit.decision().texts().keySet();
            must(wanted.containsAll(there), "commit %d holds words that are to be gone".formatted(commit.number()));
            must(there.containsAll(wanted), "commit %d has lost words".formatted(commit.number()));
        }
    }

    /** Words may stay that a relay sent which died before it knew, or whose message came when it had given it up. */
    private void topicHoldsTheLedgerWithoutTheWords() {
        Set<Long> numbers = new HashSet<>();
        for (SimulatedTopic.Message message : scene.topic().held()) {
            numbers.add(message.commit().number());
            if (holdsGoneWords(message.text())) {
                must(
                        message.late() || !message.sender().isAlive(),
                        "commit %d is on the topic with words that are to be gone"
                                .formatted(message.commit().number()));
            }
        }
        for (Commit commit : log) {
            must(numbers.contains(commit.number()), "commit %d is not on the topic".formatted(commit.number()));
        }
    }

    private void viewsSayThatTheyWereRemoved() {
        if (goneWords.isEmpty()) {
            return;
        }
        String shown = scene.readingSide().views(scene.world(), Instance.outside(scene.world())).stream()
                .map(View::name)
                .map(view -> scene.readingSide().facts(view).toString())
                .collect(Collectors.joining());
        must(!holdsGoneWords(shown), "a view shows words that are to be gone");
        tombstones.forEach(tombstone -> must(shown.contains(tombstone), "no view says: " + tombstone));
    }

    private boolean holdsGoneWords(String text) {
        return goneWords.stream().anyMatch(text::contains);
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
