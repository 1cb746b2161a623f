package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;

/** Writes commits into a ledger's table, within a transaction that is already open. */
final class SqliteInsert {
    private static final String INSERT = "INSERT INTO commits VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private SqliteInsert() {}

    /** A commit with its JSON, which takes longest to make and needs no connection. */
    record Row(Commit commit, String events, String texts) {
        private static Row of(Commit commit) {
            Decision decision = commit.decision();
            return new Row(commit, CommitJson.writeEvents(decision.events()), CommitJson.writeTexts(decision.texts()));
        }
    }

    /** Commits as rows, made on all cores. */
    static List<Row> rows(List<Commit> batch) {
        return batch.parallelStream().map(Row::of).toList();
    }

    /** Writes them all, or throws. */
    static void all(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                setPlace(insert, row.commit);
                setDecision(insert, row.commit.decision());
                insert.setString(17, row.events);
                insert.setString(18, row.texts);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setPlace(PreparedStatement insert, Commit commit) throws SQLException {
        insert.setLong(1, commit.number());
        insert.setLong(2, commit.first());
        insert.setString(3, commit.recordedAt().toString());
        insert.setString(4, commit.previous().hex());
        insert.setString(5, commit.hash().hex());
        insert.setString(6, commit.decision().boardId());
        insert.setLong(7, commit.boardSequence());
        insert.setString(8, commit.boardPrevious().hex());
        insert.setString(9, commit.boardHash().hex());
    }

    private static void setDecision(PreparedStatement insert, Decision decision) throws SQLException {
        CommandStamp command = decision.command();
        Attribution by = decision.by();
        insert.setString(10, command.id());
        insert.setString(11, command.name());
        insert.setString(12, command.requestSeal().hex());
        insert.setString(13, by.person());
        insert.setString(14, by.role());
        insert.setString(15, by.agencyId().orElse(null));
        insert.setString(16, by.reasonSeal().map(Hash::hex).orElse(null));
    }
}
