package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every connection asks of SQLite: with less, a power cut would lose what was acknowledged, or keep what was removed. */
class SqliteConnectionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "journal_mode,  wal",
        "synchronous,   2",
        "fullfsync,     1",
        "secure_delete, 1",
    })
    void aConnectionKeepsTo(String setting, String value) throws SQLException {
        try (SqliteConnections connections = new SqliteConnections(folder.resolve("ledger.db"))) {
            String found = connections.use(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("PRAGMA " + setting)) {
                    return row.getString(1);
                }
            });
            assertThat(found).isEqualTo(value);
        }
    }
}
