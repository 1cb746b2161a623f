package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.Commit;

/** Reads commits out of a ledger's table. */
final class SqliteRows {
    /** From how many rows on it pays to make commits of them on all cores: that takes longer than fetching them. */
    private static final int MANY = 32;

    private SqliteRows() {}

    /**
     * The commits that a condition lets through.
     *
     * @param which what follows {@code WHERE}, and may say in which order and how many
     * @param parameters of that condition
     * @throws UnreadableCommit if one of them is no commit
     */
    static List<Commit> commits(Connection connection, String which, Object... parameters) throws SQLException {
        List<SqliteRow> found = new ArrayList<>();
        String query = "SELECT " + SqliteRow.COLUMNS + " FROM commits WHERE " + which;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new SqliteRow(rows));
                }
            }
        }
        return (found.size() < MANY ? found.stream() : found.parallelStream())
                .map(SqliteRow::commit)
                .toList();
    }
}
