package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LedgerHealthTest {
    @TempDir
    private Path folder;

    @Test
    void aLedgerWhoseStoreIsAwaySaysSoInWords() {
        LedgerStore store = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
        try (LedgerWriter writer =
                LedgerWriter.start(store, Clock.systemUTC(), new SimpleMeterRegistry(), LedgerLimits.USUAL)) {
            LedgerHealth health = new LedgerHealth(store, writer);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            store.close();
            Health away = health.health();
            assertThat(away.getStatus()).isEqualTo(Status.DOWN);
            assertThat(away.getDetails().get("what").toString()).startsWith("The ledger's store does not answer");
            assertThat(away.getDetails()).containsKey("todo");
        }
    }
}
