package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;

/** What callers gave, and what they were told. */
final class History {
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, Attempt> byId = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private final List<Attempt> acknowledged = new ArrayList<>();

    void add(Attempt attempt) {
        attempts.add(attempt);
        byId.put(attempt.id(), attempt);
    }

    /** Notes that a caller has heard that its command is recorded. */
    void heard(Attempt attempt) {
        recorded.add(attempt.command());
        acknowledged.add(attempt);
    }

    /** The entries that were acknowledged so far, as they were recorded, with all their words. */
    List<Commit> entries() {
        return acknowledged.stream()
                .filter(attempt -> attempt.removal().isEmpty())
                .map(Attempt::commit)
                .map(commit -> original(commit).map(whole -> commit.with(whole.texts())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was decided then, with all its words; empty if nobody asked for it. */
    Optional<Decision> original(Commit commit) {
        return attempt(commit).map(Attempt::decision);
    }

    /** The attempt that was recorded there. */
    Optional<Attempt> attempt(Commit commit) {
        return Optional.ofNullable(byId.get(commit.decision().command().name()));
    }

    boolean isKnownToBeRecorded(String command) {
        return recorded.contains(command);
    }

    List<Attempt> attempts() {
        return attempts;
    }
}
