package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What callers gave, and what they were told. */
final class History {
    private final List<Attempt> attempts = new ArrayList<>();
    private final Set<String> recorded = new HashSet<>();

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    /** Notes that a caller has heard that a command is recorded. */
    void heard(String command) {
        recorded.add(command);
    }

    boolean isKnownToBeRecorded(String command) {
        return recorded.contains(command);
    }

    List<Attempt> attempts() {
        return attempts;
    }
}
