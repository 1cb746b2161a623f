package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index in memory where all keys look alike, so that each is looked at. */
class SqliteIndexTest {
    private final SqliteIndex index = new SqliteIndex(new Fingerprints(text -> 7));

    @TempDir
    private Path folder;

    private LedgerStore store;
    private Connection connection;

    @BeforeEach
    void aLedgerOfTwo() throws SQLException {
        store = SqliteLedgerStore.open(folder.resolve("ledger.db"));
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        append(Decided.by("1", "a", 0));
        append(Decided.by("2", "b", 0));
        index.catchUp(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        store.close();
    }

    private Commit next(Decision decision) {
        Head head = store.head();
        BoardHead board = Boards.head(store, decision.boardId());
        return Commit.following(head, board, decision, Instant.parse("2015-06-30T12:00:00Z"));
    }

    private Commit append(Decision decision) {
        Commit commit = next(decision);
        assertThat(store.append(List.of(commit))).isEqualTo(new Appended.All());
        return commit;
    }

    @Test
    void aKeyFindsItsOwnCommit() throws SQLException {
        assertThat(index.of(connection, CommitFields.commandKey("2")))
                .hasValueSatisfying(commit -> assertThat(commit.number()).isEqualTo(2));
        assertThat(index.of(connection, CommitFields.commandKey("3"))).isEmpty();
    }

    @Test
    void onlyWhatIsTakenIsRefused() throws SQLException {
        assertThat(index.fitting(connection, List.of(next(Decided.by("3", "c", 0)))))
                .isEqualTo(1);
        assertThat(index.fitting(connection, List.of(next(Decided.by("2", "c", 0)))))
                .isZero();
        assertThat(index.fitting(connection, List.of(next(Decided.by("3", "b", 0)))))
                .isZero();
    }

    @Test
    void whatOthersRecordedIsTakenInOnce() throws SQLException {
        Commit third = append(Decided.by("3", "c", 0));
        index.catchUp(connection);
        index.add(third);
        assertThat(index.ofAggregate(connection, "c", 0, 1)).hasSize(3).contains(third);
        assertThat(index.fitting(connection, List.of(next(Decided.by("4", "d", 0)))))
                .isEqualTo(1);
    }
}
