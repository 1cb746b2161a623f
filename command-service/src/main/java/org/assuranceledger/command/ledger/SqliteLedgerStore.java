package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
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
        return one(
                        """
                        SELECT number, hash, recorded_at,
                            (SELECT max(position) FROM events WHERE commit_number = number) AS position
                        FROM commits ORDER BY number DESC LIMIT 1""",
                        row -> new Head(
                                row.getLong("number"),
                                row.getLong("position"),
                                new Hash(row.getString("hash")),
                                Instant.parse(row.getString("recorded_at"))))
                .orElse(Head.EMPTY);
    }

    @Override
    public BoardHead boardHead(String boardId) {
        return one(
                        "SELECT board_sequence, board_hash FROM commits WHERE board = ?"
                                + " ORDER BY board_sequence DESC LIMIT 1",
                        row -> new BoardHead(row.getLong(1), new Hash(row.getString(2))),
                        boardId)
                .orElse(BoardHead.EMPTY);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return commits("SELECT number FROM commits WHERE number > ? ORDER BY number LIMIT ?", commitNumber, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return commits("SELECT commit_number FROM events WHERE position = ?", position).stream()
                .findFirst();
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        return commits(
                "SELECT commit_number FROM events WHERE aggregate = ? AND sequence >= ? AND sequence < ?",
                aggregateId,
                fromSequence,
                fromSequence + count);
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return commits("SELECT number FROM commits WHERE command_id = ?", commandId).stream()
                .findFirst();
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        Set<Place> taken = new HashSet<>();
        for (Place place : places) {
            one(
                            "SELECT 1 FROM events WHERE aggregate = ? AND sequence = ?",
                            row -> place,
                            place.aggregateId(),
                            place.sequence())
                    .ifPresent(taken::add);
        }
        return taken;
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

    private List<Commit> commits(String numbers, Object... parameters) {
        return read(connection -> SqliteRows.commits(connection, numbers, parameters));
    }

    private <T> Optional<T> one(String query, Reader<T> reader, Object... parameters) {
        List<T> found = new ArrayList<>(1);
        read(connection -> {
            SqliteRows.each(connection, query, parameters, row -> found.add(reader.from(row)));
            return found;
        });
        return found.stream().findFirst();
    }

    private <T> T read(SqliteConnections.Work<T> work) {
        try {
            return connections.use(work);
        } catch (SQLException e) {
            throw new SqliteFailure(e);
        }
    }

    private interface Reader<T> {
        T from(java.sql.ResultSet row) throws SQLException;
    }
}
