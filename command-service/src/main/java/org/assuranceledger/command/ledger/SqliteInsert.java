package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Writes commits into a ledger's tables, within a transaction that is already open. */
final class SqliteInsert implements AutoCloseable {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Connection connection;
    private final PreparedStatement commits;
    private final PreparedStatement events;
    private final PreparedStatement texts;

    SqliteInsert(Connection connection) throws SQLException {
        this.connection = connection;
        commits = connection.prepareStatement("INSERT INTO commits VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        events = connection.prepareStatement("INSERT INTO events VALUES (?,?,?,?,?,?,?,?)");
        texts = connection.prepareStatement("INSERT INTO texts VALUES (?,?,?,?)");
    }

    /**
     * Writes commits until one is refused; of that one nothing stays. All are tried together first, which takes less
     * than half the time; which one is refused is found out only if one is.
     */
    Appended all(List<Commit> batch) throws SQLException {
        try {
            insert(batch);
            return new Appended.All();
        } catch (SQLException e) {
            throwUnlessRefused(e);
            connection.rollback();
            return oneByOne(batch);
        }
    }

    private Appended oneByOne(List<Commit> batch) throws SQLException {
        for (int stored = 0; stored < batch.size(); stored++) {
            Savepoint before = connection.setSavepoint();
            try {
                insert(List.of(batch.get(stored)));
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                throwUnlessRefused(e);
                connection.rollback(before);
                return new Appended.Refused(stored);
            }
        }
        return new Appended.All();
    }

    private static void throwUnlessRefused(SQLException e) throws SQLException {
        if ((e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            throw e;
        }
    }

    private void insert(List<Commit> batch) throws SQLException {
        for (PreparedStatement statement : List.of(commits, events, texts)) {
            statement.clearBatch();
        }
        for (Commit commit : batch) {
            insert(commit);
        }
        commits.executeBatch();
        events.executeBatch();
        texts.executeBatch();
    }

    private void insert(Commit commit) throws SQLException {
        Decision decision = commit.decision();
        Attribution by = decision.by();
        add(
                commits,
                commit.number(),
                commit.first(),
                instant(commit.recordedAt()),
                commit.previous().hex(),
                commit.hash().hex(),
                decision.boardId(),
                commit.boardSequence(),
                commit.boardPrevious().hex(),
                commit.boardHash().hex(),
                decision.command().id(),
                decision.command().name(),
                decision.command().requestSeal().hex(),
                by.person(),
                by.role(),
                by.agencyId().orElse(null),
                by.reasonSeal().map(Hash::hex).orElse(null));
        insertEvents(commit);
        insertTexts(commit);
    }

    private void insertTexts(Commit commit) throws SQLException {
        for (var text : commit.decision().texts().entrySet()) {
            add(
                    texts,
                    text.getKey(),
                    commit.number(),
                    text.getValue().salt(),
                    text.getValue().words());
        }
    }

    private void insertEvents(Commit commit) throws SQLException {
        long position = commit.first();
        for (RecordedEvent event : commit.decision().events()) {
            add(
                    events,
                    position++,
                    commit.number(),
                    event.type(),
                    event.revision(),
                    event.aggregateId(),
                    event.sequence(),
                    event.effectiveOn(),
                    event.payload());
        }
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String instant(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    @Override
    public void close() throws SQLException {
        commits.close();
        events.close();
        texts.close();
    }
}
