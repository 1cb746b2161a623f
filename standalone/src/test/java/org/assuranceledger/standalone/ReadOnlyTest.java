package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that somebody has changed is read up to its last good entry, takes nothing more, and says so. */
class ReadOnlyTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordThatWasTamperedWithIsReadOnly() throws SQLException {
        Commit before;
        try (Running first = Running.demonstration(folder)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Files.isDirectory(folder.resolve("evidence/checkpoints")));
            LedgerStore ledger = first.bean(LedgerStore.class);
            before = ledger.after(ledger.head().number() - 3, 1).getFirst();
            assertThat(page(new Member(first, first.signIn("manager")))).doesNotContain("Nothing can be recorded");
        }
        tamperWith(before.number() + 1);
        try (Running second = Running.demonstration(folder)) {
            Member manager = new Member(second, second.signIn("manager"));
            assertThat(second.bean(LedgerStore.class).head()).isEqualTo(before.asHead());
            assertThat(manager.asks("redbridge/challenges").status()).isEqualTo(200);
            Running.Reply refused = manager.sends(
                    "redbridge/agencies",
                    "{\"agency\": \"nspcc\", \"name\": \"NSPCC\"}",
                    Map.of("If-Match", manager.version("redbridge")));
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.json().path("code").asString()).isEqualTo("ledger-broken");
            Running.Reply health = second.send("GET", "/actuator/health", "", Map.of());
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.json().at("/components/ledger/details/what").asString())
                    .contains("broken at commit " + (before.number() + 1));
            assertThat(page(manager)).contains("Nothing can be recorded now.", "altered or damaged");
        }
    }

    private static String page(Member reader) {
        Running.Reply page = reader.sees("/boards/redbridge/plans");
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    private void tamperWith(long number) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.sqlite"));
                Statement statement = file.createStatement()) {
            statement.executeUpdate("DROP TRIGGER commits_do_not_change");
            statement.executeUpdate("UPDATE commits SET person = 'someone-else' WHERE number = " + number);
        }
    }
}
