package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;

/** Reads commits out of a ledger's table. */
final class SqliteRows {
    private SqliteRows() {}

    /**
     * The commits that a condition lets through.
     *
     * @param which what follows {@code WHERE}, and may say in which order and how many
     * @param parameters of that condition
     * @throws UnreadableCommit if one of them is no commit
     */
    static List<Commit> commits(Connection connection, String which, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM commits WHERE " + which)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Commit> commits = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    commits.add(readable(rows));
                }
            }
            return commits;
        }
    }

    private static Commit readable(ResultSet row) throws SQLException {
        try {
            return commit(row);
        } catch (RuntimeException e) {
            throw new UnreadableCommit(row.getLong(1), e);
        }
    }

    private static Commit commit(ResultSet row) throws SQLException {
        return new Commit(
                row.getLong(1),
                row.getLong(2),
                Instant.parse(row.getString(3)),
                hash(row, 4),
                hash(row, 5),
                row.getLong(7),
                hash(row, 8),
                hash(row, 9),
                decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        CommandStamp command = new CommandStamp(row.getString(10), row.getString(11), hash(row, 12));
        Attribution by = new Attribution(
                row.getString(13),
                row.getString(14),
                Optional.ofNullable(row.getString(15)),
                Optional.ofNullable(row.getString(16)).map(Hash::new));
        return new Decision(
                row.getString(6),
                command,
                by,
                CommitJson.readEvents(row.getString(17)),
                CommitJson.readTexts(row.getString(18)));
    }

    private static Hash hash(ResultSet row, int column) throws SQLException {
        return new Hash(row.getString(column));
    }
}
