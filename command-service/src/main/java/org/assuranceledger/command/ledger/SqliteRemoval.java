package org.assuranceledger.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/**
 * Removes words from a ledger's file so that no byte of them stays: the connections overwrite with zeros what they
 * delete, and the log that is written ahead, which holds pages as they were, is emptied.
 */
final class SqliteRemoval {
    private SqliteRemoval() {}

    /** Deletes texts, within a transaction that is already open; true once they are. */
    static boolean of(Connection connection, long commitNumber, Collection<String> seals) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM texts WHERE commit_number = ? AND seal = ?")) {
            for (String seal : seals) {
                delete.setLong(1, commitNumber);
                delete.setString(2, seal);
                delete.executeUpdate();
            }
        }
        return true;
    }

    /**
     * Moves all that was written ahead to its place, and leaves the log without a byte; true once it is.
     *
     * @throws SqliteFailure if somebody reads what is in the log for longer than a connection waits
     */
    static boolean emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (row.getInt("busy") != 0) {
                throw new SqliteFailure(
                        "The ledger's file is being read, so the removed words are not overwritten yet.");
            }
            return true;
        }
    }
}
