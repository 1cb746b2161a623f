package org.assuranceledger.command.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;

/** A row of a ledger's table, fetched in three pieces: each value by itself took longer than what is done with it. */
final class SqliteRow {
    /** What to select. No text in UTF-8 has the bytes FF and FE: one stands between values, one for no value. */
    static final String COLUMNS = """
            concat_ws(x'ff', number, first, recorded_at, previous_hash, hash,
                board, board_sequence, board_previous_hash, board_hash, command_id, command_name, request_seal,
                person, role, ifnull(agency, x'fe'), ifnull(reason_seal, x'fe')),
            events_json, texts_json""";

    private static final String BETWEEN = "\u00ff";
    private static final String NONE = "\u00fe";

    private final byte[] plain;
    private final byte[] events;
    private final byte[] texts;

    /** Fetches {@link #COLUMNS} of the row that is next. */
    SqliteRow(ResultSet row) throws SQLException {
        plain = row.getBytes(1);
        events = row.getBytes(2);
        texts = row.getBytes(3);
    }

    /**
     * The commit that it holds.
     *
     * @throws UnreadableCommit if it is none
     */
    Commit commit() {
        String[] values = new String(plain, StandardCharsets.ISO_8859_1).split(BETWEEN, -1);
        long number = Long.parseLong(values[0]);
        try {
            return new Commit(
                    number,
                    Long.parseLong(values[1]),
                    SqliteInstant.read(values[2]),
                    new Hash(values[3]),
                    new Hash(values[4]),
                    Long.parseLong(values[6]),
                    new Hash(values[7]),
                    new Hash(values[8]),
                    decision(values));
        } catch (RuntimeException e) {
            throw new UnreadableCommit(number, e);
        }
    }

    private Decision decision(String[] values) {
        CommandStamp command = new CommandStamp(text(values[9]), text(values[10]), new Hash(values[11]));
        Attribution by = new Attribution(
                text(values[12]),
                text(values[13]),
                optional(values[14]).map(SqliteRow::text),
                optional(values[15]).map(Hash::new));
        return new Decision(text(values[5]), command, by, CommitJson.readEvents(events), CommitJson.readTexts(texts));
    }

    private static Optional<String> optional(String value) {
        return value.equals(NONE) ? Optional.empty() : Optional.of(value);
    }

    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
