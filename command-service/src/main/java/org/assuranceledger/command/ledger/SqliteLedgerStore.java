package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.assuranceledger.ledger.Head;

/**
 * A ledger in one SQLite file, in write-ahead mode with full synchronisation: what was acknowledged is there after a
 * kill or a loss of power. Several processes on one machine may use the file; it must not lie on a network drive.
 */
public final class SqliteLedgerStore implements LedgerStore {
    private final SqliteConnections connections;

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
        return one("TRUE ORDER BY number DESC LIMIT 1").map(Commit::asHead).orElse(Head.EMPTY);
    }

    @Override
    public BoardHead boardHead(String boardId) {
        return one("board = ? ORDER BY board_sequence DESC LIMIT 1", boardId)
                .map(Commit::asBoardHead)
                .orElse(BoardHead.EMPTY);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return commits("number > ? ORDER BY number LIMIT ?", commitNumber, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return one("first <= ? ORDER BY first DESC LIMIT 1", position).filter(commit -> position <= commit.last());
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        long end = fromSequence + count;
        return commits(
                        "number IN (SELECT number FROM keys WHERE key >= ? AND key < ?) ORDER BY number",
                        CommitFields.eventKey(aggregateId, fromSequence),
                        CommitFields.eventKey(aggregateId, end))
                .stream()
                .filter(commit -> commit.hasEventOf(aggregateId, fromSequence, end))
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return one("number = (SELECT number FROM keys WHERE key = ?)", CommitFields.commandKey(commandId));
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        return read(connection -> {
            Set<Place> taken = new HashSet<>();
            for (Place place : places) {
                Object[] key = {CommitFields.eventKey(place.aggregateId(), place.sequence())};
                SqliteRows.each(connection, "SELECT 1 FROM keys WHERE key = ?", key, row -> taken.add(place));
            }
            return taken;
        });
    }

    @Override
    public Appended append(List<Commit> batch) {
        try {
            return connections.transact(connection -> {
                try (SqliteInsert insert = new SqliteInsert(connection)) {
                    return insert.all(batch);
                }
            });
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

    private Optional<Commit> one(String which, Object... parameters) {
        return commits(which, parameters).stream().findFirst();
    }

    private <T> T read(SqliteConnections.Work<T> work) {
        try {
            return connections.use(work);
        } catch (SQLException e) {
            throw new SqliteFailure(e);
        }
    }
}
