package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.assuranceledger.ledger.Head;

/**
 * A ledger in one SQLite file, in write-ahead mode with full synchronisation: what was acknowledged is there after a
 * kill or a loss of power. Several processes on one machine may use the file; it must not lie on a network drive.
 */
public final class SqliteLedgerStore implements LedgerStore {
    private final SqliteConnections connections;
    private final SqliteIndex index = new SqliteIndex(new Fingerprints());

    private SqliteLedgerStore(SqliteConnections connections) {
        this.connections = connections;
    }

    /**
     * Opens a ledger, or begins one where there is no file or an empty one; the folder must exist.
     *
     * @throws SqliteFailure if the file cannot be used or is something else
     */
    public static SqliteLedgerStore open(Path file) {
        SqliteConnections connections = new SqliteConnections(file);
        try {
            connections.transact(SqliteSchema::prepare);
            return new SqliteLedgerStore(connections);
        } catch (SQLException e) {
            connections.close();
            throw new SqliteFailure(e);
        } catch (SqliteFailure e) {
            connections.close();
            throw e;
        }
    }

    @Override
    public Head head() {
        return commits("TRUE ORDER BY number DESC LIMIT 1").stream()
                .findFirst()
                .map(Commit::asHead)
                .orElse(Head.EMPTY);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return commits("number > ? ORDER BY number LIMIT ?", commitNumber, limit);
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        long end = fromSequence + count;
        return indexed(connection -> index.ofAggregate(connection, aggregateId, fromSequence, end)).stream()
                .filter(commit -> commit.hasEventOf(aggregateId, fromSequence, end))
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return indexed(connection -> index.of(connection, CommitFields.commandKey(commandId)));
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        return indexed(connection -> {
            Set<Place> taken = new HashSet<>();
            for (Place place : places) {
                String key = CommitFields.eventKey(place.aggregateId(), place.sequence());
                index.of(connection, key).ifPresent(commit -> taken.add(place));
            }
            return taken;
        });
    }

    @Override
    public Appended append(List<Commit> batch) {
        try {
            List<SqliteInsert.Row> rows = SqliteInsert.rows(batch);
            int stored = connections.transact(connection -> {
                index.catchUp(connection);
                int fitting = index.fitting(connection, batch);
                SqliteInsert.all(connection, rows.subList(0, fitting));
                return fitting;
            });
            batch.subList(0, stored).forEach(index::add);
            return stored == batch.size() ? new Appended.All() : new Appended.Refused(stored);
        } catch (SQLException | RuntimeException e) {
            return new Appended.Unknown(e);
        }
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        try {
            connections.transact(connection -> SqliteRemoval.of(connection, commitNumber, seals));
            connections.use(SqliteRemoval::emptyLog);
        } catch (SQLException e) {
            throw new SqliteFailure(e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private List<Commit> commits(String which, Object... parameters) {
        return read(connection -> SqliteRows.commits(connection, which, parameters));
    }

    private <T> T indexed(SqliteConnections.Work<T> work) {
        return read(connection -> {
            index.catchUp(connection);
            return work.with(connection);
        });
    }

    private <T> T read(SqliteConnections.Work<T> work) {
        try {
            return connections.use(work);
        } catch (SQLException e) {
            throw new SqliteFailure(e);
        }
    }
}
