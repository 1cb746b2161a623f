package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only the ledger in a file has to stand. */
class SqliteLedgerStoreTest {
    private static final int KILLS = Integer.getInteger("kills", 10);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ledger.db");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** How many processes are killed is {@code -Dkills=...}: four unless said otherwise. */
    @Test
    @Timeout(7_200)
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < KILLS / 2; round++) {
            SqliteChild one = SqliteChild.start(file(), "one-" + round);
            SqliteChild other = SqliteChild.start(file(), "other-" + round);
            one.awaitAcknowledged(60);
            acknowledged.addAll(one.kill());
            other.awaitAcknowledged(60);
            acknowledged.addAll(other.kill());
        }
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Intact(store.head()));
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(60 * KILLS).doesNotHaveDuplicates();
            assertThat(acknowledged).allMatch(id -> store.ofCommand(id).isPresent());
            System.out.println("SqliteLedgerStoreTest: %d kills, %d acknowledged, 0 lost, 0 doubled, 0 gaps"
                    .formatted(KILLS, acknowledged.size()));
        }
    }

    private static void recordOne(LedgerStore store) {
        Commit commit = Commit.following(
                Head.EMPTY, BoardHead.EMPTY, Decided.by("1", "a", 0), Instant.parse("2015-06-30T12:00:00Z"));
        assertThat(store.append(List.of(commit))).isEqualTo(new Appended.All());
    }

    @Test
    void commitsAndEventsDoNotChange() throws SQLException {
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            recordOne(store);
        }
        for (String column : columns()) {
            assertThatThrownBy(() -> execute("UPDATE commits SET %s = '7'".formatted(column)))
                    .hasMessageContaining("only grows");
        }
        assertThatThrownBy(() -> execute("DELETE FROM commits")).hasMessageContaining("only grows");
    }

    /** All but the words, which may go. */
    private List<String> columns() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                ResultSet column = connection.getMetaData().getColumns(null, null, "commits", null)) {
            List<String> names = new ArrayList<>();
            while (column.next()) {
                names.add(column.getString("COLUMN_NAME"));
            }
            assertThat(names).hasSize(18);
            names.remove("texts_json");
            return names;
        }
    }

    private void change(String what) throws SQLException {
        execute("DROP TRIGGER IF EXISTS commits_do_not_change; UPDATE commits SET " + what);
    }

    @Test
    void whoeverChangesItAllTheSameIsFoundOut() throws SQLException {
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            recordOne(store);
        }
        change("events_json = json_set(events_json, '$[0].effectiveOn', '2014-01-01/2014-01-01')");
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(store))
                    .isEqualTo(new LedgerCheck.Broken(1, "its content does not match its hashes"));
        }
        change("hash = 'none'");
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Broken(1, "it cannot be read"));
        }
    }

    @Test
    void aCommitAtThePlaceOfAnotherIsFoundOut() throws SQLException {
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            recordOne(store);
        }
        change("first = 2");
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Broken(1, "its first position is 2, not 1"));
        }
        change("first = 1, number = 2");
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Broken(1, "commit 1 is missing"));
        }
    }

    @Test
    void whatAnotherProcessRecordedIsRefusedHere() {
        try (LedgerStore here = SqliteLedgerStore.open(file());
                LedgerStore there = SqliteLedgerStore.open(file())) {
            assertThat(here.ofCommand("1")).isEmpty();
            recordOne(there);
            Commit first = there.after(0, 1).getFirst();
            assertThat(here.ofCommand("1")).contains(first);
            for (Decision clash : List.of(Decided.by("1", "b", 0), Decided.by("2", "a", 0))) {
                Commit second = Commit.following(
                        first.asHead(), first.asBoardHead(), clash, Instant.parse("2015-07-01T12:00:00Z"));
                assertThat(here.append(List.of(second))).isEqualTo(new Appended.Refused(0));
            }
            assertThat(there.head().number()).isEqualTo(1);
        }
    }

    @Test
    void anyoneReadsItAsTables() throws SQLException {
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            recordOne(store);
            Commit commit = store.after(0, 1).getFirst();
            assertThat(row("SELECT recorded_at, hash, person FROM commits"))
                    .isEqualTo("2015-06-30T12:00:00Z|%s|%s"
                            .formatted(commit.hash(), commit.decision().by().person()));
            assertThat(row("SELECT position, aggregate, sequence FROM events")).isEqualTo("1|a|0");
            assertThat(row("SELECT count(*), min(commit_number), min(length(salt)) FROM texts"))
                    .isEqualTo(commit.decision().texts().size() + "|1|32");
        }
    }

    private String row(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3);
        }
    }

    @Test
    void wordsCanBeRemovedAndTheRestStaysWhole() throws SQLException {
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            recordOne(store);
        }
        execute("DELETE FROM texts");
        try (LedgerStore store = SqliteLedgerStore.open(file())) {
            assertThat(store.after(0, 1).getFirst().decision().texts()).isEmpty();
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Intact(store.head()));
        }
    }

    @Test
    void anotherProgramsFileIsLeftAlone() throws Exception {
        execute("CREATE TABLE patients (name TEXT)");
        assertThatThrownBy(() -> SqliteLedgerStore.open(file()))
                .isInstanceOf(SqliteFailure.class)
                .hasMessageContaining("not a ledger");
        Files.writeString(file(), "Dear board, ".repeat(1000));
        assertThatThrownBy(() -> SqliteLedgerStore.open(file())).isInstanceOf(SqliteFailure.class);
    }

    @Test
    void aNewerReleasesFileIsLeftAlone() throws SQLException {
        SqliteLedgerStore.open(file()).close();
        execute("PRAGMA user_version = 4");
        assertThatThrownBy(() -> SqliteLedgerStore.open(file()))
                .isInstanceOf(SqliteFailure.class)
                .hasMessageContaining("newer release");
    }

    @Test
    void aFileOfAnEarlierFormIsLeftAlone() throws SQLException {
        SqliteLedgerStore.open(file()).close();
        execute("PRAGMA user_version = 1");
        assertThatThrownBy(() -> SqliteLedgerStore.open(file()))
                .isInstanceOf(SqliteFailure.class)
                .hasMessageContaining("Keep the file");
    }
}
