package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;

/** Reads commits out of a ledger's tables. */
final class SqliteRows {
    private final List<Map<String, Object>> commits = new ArrayList<>();
    private final Map<Long, List<RecordedEvent>> events = new HashMap<>();
    private final Map<Long, Map<String, SealedText>> texts = new HashMap<>();

    private SqliteRows() {}

    /**
     * The commits whose numbers a query gives, in order. They are read before their events: a commit that another
     * process adds meanwhile is then left out, never read without its events.
     *
     * @param numbers a query that gives one column of commit numbers
     * @param parameters of that query
     */
    static List<Commit> commits(Connection connection, String numbers, Object... parameters) throws SQLException {
        SqliteRows rows = new SqliteRows();
        String those = " IN (" + numbers + ")";
        each(connection, "SELECT * FROM commits WHERE number" + those + " ORDER BY number", parameters, rows::commit);
        each(
                connection,
                "SELECT * FROM events WHERE commit_number" + those + " ORDER BY position",
                parameters,
                rows::event);
        each(connection, "SELECT * FROM texts WHERE commit_number" + those, parameters, rows::text);
        return rows.commits.stream().map(rows::commit).toList();
    }

    /** What is done with a row. */
    interface Row {
        /** Takes the row that the answer stands at. */
        void take(ResultSet row) throws SQLException;
    }

    /** Hands each row of a query's answer to {@code taker}. */
    static void each(Connection connection, String query, Object[] parameters, Row taker) throws SQLException {
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

    private void commit(ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnName(i), row.getObject(i));
        }
        commits.add(values);
    }

    private void event(ResultSet row) throws SQLException {
        events.computeIfAbsent(row.getLong("commit_number"), number -> new ArrayList<>())
                .add(new RecordedEvent(
                        row.getString("type"),
                        row.getInt("revision"),
                        row.getString("aggregate"),
                        row.getLong("sequence"),
                        row.getString("effective_on"),
                        row.getString("payload")));
    }

    private void text(ResultSet row) throws SQLException {
        texts.computeIfAbsent(row.getLong("commit_number"), number -> new HashMap<>())
                .put(row.getString("seal"), new SealedText(row.getString("salt"), row.getString("words")));
    }

    private Commit commit(Map<String, Object> row) {
        long number = number(row, "number");
        try {
            return new Commit(
                    number,
                    number(row, "first"),
                    Instant.parse(text(row, "recorded_at")),
                    hash(row, "previous_hash"),
                    hash(row, "hash"),
                    number(row, "board_sequence"),
                    hash(row, "board_previous_hash"),
                    hash(row, "board_hash"),
                    decision(number, row));
        } catch (RuntimeException e) {
            throw new UnreadableCommit(number, e);
        }
    }

    private Decision decision(long number, Map<String, Object> row) {
        return new Decision(
                text(row, "board"),
                new CommandStamp(text(row, "command_id"), text(row, "command_name"), hash(row, "request_seal")),
                new Attribution(
                        text(row, "person"),
                        text(row, "role"),
                        optional(row, "agency"),
                        optional(row, "reason_seal").map(Hash::new)),
                events.getOrDefault(number, List.of()),
                texts.getOrDefault(number, Map.of()));
    }

    private static Optional<String> optional(Map<String, Object> row, String column) {
        return Optional.ofNullable((String) row.get(column));
    }

    private static String text(Map<String, Object> row, String column) {
        return optional(row, column).orElseThrow();
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column), column)).longValue();
    }

    private static Hash hash(Map<String, Object> row, String column) {
        return new Hash(text(row, column));
    }
}
