package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;

/**
 * Which commit holds what, kept in memory and read from the commits themselves, other processes' too: an index in the
 * file took most of a commit's time (decision 0002).
 */
final class SqliteIndex {
    private static final int PAGE = 1_000;

    private final Fingerprints keys;
    private long upTo;

    /** Begins with nothing taken in. */
    SqliteIndex(Fingerprints keys) {
        this.keys = keys;
    }

    /** Takes in what was added to the file since. */
    synchronized void catchUp(Connection connection) throws SQLException {
        List<Commit> page;
        do {
            page = SqliteRows.commits(connection, "number > ? ORDER BY number LIMIT ?", upTo, PAGE);
            page.forEach(this::add);
        } while (page.size() == PAGE);
    }

    /** Takes in the next commit, which is durable; does nothing if it has been taken in already. */
    synchronized void add(Commit commit) {
        if (commit.number() > upTo) {
            CommitFields.keys(commit.decision()).forEach(key -> keys.add(key, commit.number()));
            upTo = commit.number();
        }
    }

    /** The commit that holds a key. */
    synchronized Optional<Commit> of(Connection connection, String key) throws SQLException {
        return commits(connection, new HashSet<>(keys.numbers(key))).stream()
                .filter(commit -> CommitFields.keys(commit.decision()).contains(key))
                .findFirst();
    }

    /** The commits that hold any of an aggregate's events, in order, and perhaps others. */
    synchronized List<Commit> ofAggregate(Connection connection, String aggregateId, long from, long end)
            throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        for (long sequence = from; sequence < end; sequence++) {
            numbers.addAll(keys.numbers(CommitFields.eventKey(aggregateId, sequence)));
        }
        return commits(connection, numbers);
    }

    /** How many of a batch, from its first, may be added: those before one whose number or key is taken. */
    synchronized int fitting(Connection connection, List<Commit> batch) throws SQLException {
        Set<String> inBatch = new HashSet<>();
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).number() != upTo + 1 + i) {
                return i;
            }
            for (String key : CommitFields.keys(batch.get(i).decision())) {
                if (!inBatch.add(key) || of(connection, key).isPresent()) {
                    return i;
                }
            }
        }
        return batch.size();
    }

    private static List<Commit> commits(Connection connection, Set<Long> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String list = numbers.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
        return SqliteRows.commits(connection, "number IN (SELECT value FROM json_each(?)) ORDER BY number", list);
    }
}
