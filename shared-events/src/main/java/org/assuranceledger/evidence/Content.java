package org.assuranceledger.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;

/** What no hash says of the entries of a record: that events follow in their streams, and which words are there. */
final class Content {
    private static final String SEALED = "{\"sealed\":\"";
    private static final int SEAL = 64;

    private final Map<String, Long> ends = new HashMap<>();
    private long removed;

    /** Takes the next entry, or says what is wrong with it. */
    Optional<String> take(Commit commit) {
        Set<String> seals = seals(commit);
        Set<String> texts = commit.decision().texts().keySet();
        if (!seals.containsAll(texts)) {
            return Optional.of("it has words in it that nothing in it refers to");
        }
        removed += seals.size() - texts.size();
        return commit.decision().events().stream()
                .filter(event -> !isNext(event))
                .findFirst()
                .map(event -> "what it says of %s does not follow what was said before".formatted(event.aggregateId()));
    }

    /** How many texts have been removed, their seals left in their places. */
    long removed() {
        return removed;
    }

    private boolean isNext(RecordedEvent event) {
        Long before = ends.put(event.aggregateId(), event.sequence());
        return event.sequence() == (before == null ? 0 : before + 1);
    }

    private static Set<String> seals(Commit commit) {
        Set<String> seals = new HashSet<>();
        seals.add(commit.decision().command().requestSeal().hex());
        commit.decision().by().reasonSeal().map(Hash::hex).ifPresent(seals::add);
        for (RecordedEvent event : commit.decision().events()) {
            String payload = event.payload();
            for (int at = payload.indexOf(SEALED); at >= 0; at = payload.indexOf(SEALED, at + 1)) {
                int from = at + SEALED.length();
                seals.add(payload.substring(from, Math.min(from + SEAL, payload.length())));
            }
        }
        return seals;
    }
}
