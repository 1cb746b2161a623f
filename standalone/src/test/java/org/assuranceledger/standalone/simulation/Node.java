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
    private final List<Commit> commits = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    long term;
    int committed;
    boolean up = true;
    boolean cutOff;
    boolean primary;
    long cutOffSince;
    long leadsFrom;
    long aloneFrom;

    /** A commit, or none where a primary later that it has become one. */
    record Entry(long term, Optional<Commit> commit, List<String> keys) {}

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
        entry.commit().ifPresent(commits::add);
        keys.addAll(entry.keys());
    }

    /** Forgets all but the first entries; whether a commit was among the others. */
    boolean cutTo(int size) {
        boolean some = log.subList(size, log.size()).stream()
                .anyMatch(entry -> entry.commit().isPresent());
        commits.subList(commits(size).size(), commits.size()).clear();
        log.subList(size, log.size()).clear();
        keys.clear();
        log.forEach(entry -> keys.addAll(entry.keys()));
        return some;
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

    /** The commits among its first entries. */
    List<Commit> commits(int upTo) {
        int later = 0;
        for (int i = upTo; i < log.size(); i++) {
            later += log.get(i).commit().isPresent() ? 1 : 0;
        }
        return commits.subList(0, commits.size() - later);
    }
}
