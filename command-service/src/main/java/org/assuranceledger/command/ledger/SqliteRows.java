package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;

/** Reads commits out of a ledger's table. */
final class SqliteRows {
    /** From how many rows on it pays to read their JSON on all cores: that takes far longer than fetching them. */
    private static final int MANY = 32;

    private SqliteRows() {}

    /** One commit as the table keeps it. */
    private record Row(long number, long first, String content, String texts) {
        Commit commit() {
            try {
                Commit commit = CommitJson.read(content, texts);
                if (commit.number() != number || commit.first() != first) {
                    throw new IllegalStateException("It stands at the place of another");
                }
                return commit;
            } catch (RuntimeException e) {
                throw new UnreadableCommit(number, e);
            }
        }
    }

    /**
     * The commits that a condition lets through.
     *
     * @param which what follows {@code WHERE}, and may say in which order and how many
     * @param parameters of that condition
     */
    static List<Commit> commits(Connection connection, String which, Object... parameters) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String query = "SELECT number, first, content, texts FROM ledger WHERE " + which;
        each(
                connection,
                query,
                parameters,
                row -> rows.add(new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4))));
        return (rows.size() < MANY ? rows.stream() : rows.parallelStream())
                .map(Row::commit)
                .toList();
    }

    /** What is done with a row. */
    interface Taker {
        /** Takes the row that the answer stands at. */
        void take(ResultSet row) throws SQLException;
    }

    /** Hands each row of a query's answer to {@code taker}. */
    static void each(Connection connection, String query, Object[] parameters, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
