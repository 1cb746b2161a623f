package org.assuranceledger.standalone.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;

/** One server of a replica set: its log, and what it knows a majority to have. */
final class Node {
    final List<Entry> log = new ArrayList<>();
    private List<Commit> shown = List.of();
    private int shownUpTo;
    private final Set<String> keys = new HashSet<>();
    long term;
    int committed;
    boolean up = true;
    boolean cutOff;
    boolean primary;
    long cutOffSince;
    long leadsFrom;
    long aloneFrom;

    /** A commit, or words of an earlier one that go; or neither, where a primary notes that it has become one. */
    record Entry(long term, Optional<Commit> commit, Optional<Removal> removal, List<String> keys) {
        Entry(long term) {
            this(term, Optional.empty(), Optional.empty(), List.of());
        }

        Entry(long term, Commit commit, List<String> keys) {
            this(term, Optional.of(commit), Optional.empty(), keys);
        }

        Entry(long term, Removal removal) {
            this(term, Optional.empty(), Optional.of(removal), List.of());
        }
    }

    boolean isReachable() {
        return up && !cutOff;
    }

    long lastTerm() {
        return log.isEmpty() ? 0 : log.getLast().term();
    }

    boolean isAsFarAs(Node other) {
        return lastTerm() != other.lastTerm() ? lastTerm() > other.lastTerm() : log.size() >= other.log.size();
    }

    boolean holds(String key) {
        return keys.contains(key);
    }

    void add(Entry entry) {
        log.add(entry);
        keys.addAll(entry.keys());
    }

    /** Forgets all but the first entries; which it forgot. */
    List<Entry> cutTo(int size) {
        List<Entry> forgotten = List.copyOf(log.subList(size, log.size()));
        log.subList(size, log.size()).clear();
        keys.clear();
        log.forEach(entry -> keys.addAll(entry.keys()));
        if (size < shownUpTo) {
            shown = List.of();
            shownUpTo = 0;
        }
        return forgotten;
    }

    /** How many entries are of earlier terms than its own, and so on its disk for long. */
    int takenOver() {
        return (int) log.stream().filter(entry -> entry.term() < term).count();
    }

    /** How many entries from the beginning it has in common with another. */
    int inCommonWith(Node other) {
        int size = Math.min(log.size(), other.log.size());
        while (size > 0 && !log.get(size - 1).equals(other.log.get(size - 1))) {
            size--;
        }
        return size;
    }

    /** The commits among its first entries, without the words that these remove. */
    List<Commit> commits(int upTo) {
        if (upTo != shownUpTo) {
            shown = read(upTo);
            shownUpTo = upTo;
        }
        return shown;
    }

    private List<Commit> read(int upTo) {
        List<Commit> read = new ArrayList<>();
        for (Entry entry : log.subList(0, upTo)) {
            entry.commit().ifPresent(read::add);
            entry.removal()
                    .ifPresent(gone ->
                            read.replaceAll(commit -> commit.number() == gone.commit() ? gone.from(commit) : commit));
        }
        return List.copyOf(read);
    }
}
