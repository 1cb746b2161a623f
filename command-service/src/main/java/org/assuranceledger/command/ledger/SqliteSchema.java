package org.assuranceledger.command.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The tables of a ledger's file, as written down in {@code ledger.sql} beside this class. */
final class SqliteSchema {
    /** "ALdg": marks the file as a ledger, for {@code file(1)} and for us. */
    private static final int APPLICATION = 0x414c6467;

    /** The form of the tables; counts up when they change. */
    private static final int VERSION = 3;

    private SqliteSchema() {}

    /**
     * Makes the tables in an empty file, checks a file that has some, and says whether it made them.
     *
     * @throws SqliteFailure if the file is something else, or of another release's form
     */
    static boolean prepare(Connection connection) throws SQLException {
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (empty) {
            create(connection);
        } else if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new SqliteFailure("This file is a database, but not a ledger. Choose another file or folder.");
        } else {
            mustBeReadable(number(connection, "PRAGMA user_version"));
        }
        return empty;
    }

    private static void mustBeReadable(int version) {
        if (version > VERSION) {
            throw new SqliteFailure("This ledger was written by a newer release. Start that release, or a later one.");
        }
        if (version < VERSION) {
            throw new SqliteFailure(
                    "This ledger was written before the first release, in a form that is no longer read."
                            + " Nothing in it was changed. Keep the file, and choose another folder.");
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(tables());
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static String tables() {
        try (InputStream sql = SqliteSchema.class.getResourceAsStream("ledger.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
