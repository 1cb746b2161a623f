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
    private static final int COLUMNS = 18;

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
        List<String[]> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM commits WHERE " + which)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(fetched(rows));
                }
            }
        }
        return (found.size() < MANY ? found.stream() : found.parallelStream())
                .map(SqliteRows::readable)
                .toList();
    }

    private static String[] fetched(ResultSet row) throws SQLException {
        String[] columns = new String[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = row.getString(i + 1);
        }
        return columns;
    }

    private static Commit readable(String[] row) {
        try {
            return commit(row);
        } catch (RuntimeException e) {
            throw new UnreadableCommit(Long.parseLong(row[0]), e);
        }
    }

    private static Commit commit(String[] row) {
        return new Commit(
                Long.parseLong(row[0]),
                Long.parseLong(row[1]),
                Instant.parse(row[2]),
                new Hash(row[3]),
                new Hash(row[4]),
                Long.parseLong(row[6]),
                new Hash(row[7]),
                new Hash(row[8]),
                decision(row));
    }

    private static Decision decision(String[] row) {
        CommandStamp command = new CommandStamp(row[9], row[10], new Hash(row[11]));
        Attribution by = new Attribution(
                row[12],
                row[13],
                Optional.ofNullable(row[14]),
                Optional.ofNullable(row[15]).map(Hash::new));
        return new Decision(row[5], command, by, CommitJson.readEvents(row[16]), CommitJson.readTexts(row[17]));
    }
}
