package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.sqlite.SQLiteErrorCode;

/** Writes commits into a ledger's tables, within a transaction that is already open. */
final class SqliteInsert implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement commits;
    private final PreparedStatement keys;

    SqliteInsert(Connection connection) throws SQLException {
        this.connection = connection;
        commits = connection.prepareStatement("INSERT INTO ledger VALUES (?,?,?,?,?,?)");
        keys = connection.prepareStatement("INSERT INTO keys VALUES (?,?)");
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
        commits.clearBatch();
        keys.clearBatch();
        for (Commit commit : batch) {
            add(commit);
        }
        commits.executeBatch();
        keys.executeBatch();
    }

    private void add(Commit commit) throws SQLException {
        commits.setLong(1, commit.number());
        commits.setLong(2, commit.first());
        commits.setString(3, commit.decision().boardId());
        commits.setLong(4, commit.boardSequence());
        commits.setString(5, CommitJson.writeSealed(commit));
        commits.setString(6, CommitJson.writeTexts(commit));
        commits.addBatch();
        for (String key : CommitFields.keys(commit.decision())) {
            keys.setString(1, key);
            keys.setLong(2, commit.number());
            keys.addBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        commits.close();
        keys.close();
    }
}
