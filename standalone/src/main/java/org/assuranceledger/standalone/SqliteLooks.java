package org.assuranceledger.standalone;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.query.looks.Look;
import org.assuranceledger.query.looks.Looks;
import org.sqlite.SQLiteConfig;

/** Keeps looks in a file beside the record, since the views are in memory and end with the process. */
public final class SqliteLooks implements Looks, AutoCloseable {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS looks (
                board TEXT NOT NULL, number INTEGER NOT NULL, at TEXT NOT NULL,
                person TEXT NOT NULL, role TEXT NOT NULL,
                view TEXT NOT NULL, address TEXT NOT NULL, position INTEGER NOT NULL,
                PRIMARY KEY (board, number)) STRICT""";
    private static final String KEEP = """
            INSERT INTO looks SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7
            FROM looks WHERE board = ?1""";
    private static final String PAGE =
            "SELECT * FROM looks WHERE board = ?1 AND at <= ?2 AND number < ?3 ORDER BY number DESC LIMIT ?4";

    private final Connection connection;

    private SqliteLooks(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, or begins it.
     *
     * @throws CannotStart if it cannot be used
     */
    public static SqliteLooks open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(TABLE);
            }
            return new SqliteLooks(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The file " + file + ", in which inspectors' looks are recorded, cannot be used (" + e.getMessage()
                            + ").",
                    "Nothing was changed. Look whether it is one of ours, and who may write there.");
        }
    }

    @Override
    public synchronized void keep(Look look) {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            fill(
                    statement,
                    look.boardId(),
                    MILLISECONDS.format(look.at()),
                    look.person(),
                    look.role(),
                    look.view(),
                    look.address(),
                    look.position());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized List<Kept> page(String boardId, Instant by, long below, int limit) {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            fill(statement, boardId, MILLISECONDS.format(by), below, limit);
            List<Kept> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Kept(row.getLong("number"), look(row)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getString("person"),
                row.getString("role"),
                row.getString("board"),
                row.getString("view"),
                row.getString("address"),
                Instant.parse(row.getString("at")),
                row.getLong("position"));
    }
}
