package org.assuranceledger.command.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.command.room.Disk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LedgerHealthTest {
    private static final long FLOOR = 200L << 20;

    @TempDir
    private Path folder;

    private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    private LedgerStore store;
    private LedgerWriter writer;
    private LedgerHealth ledger;

    @BeforeEach
    void start() {
        store = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
        writer = LedgerWriter.start(
                store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new SimpleMeterRegistry(), LedgerLimits.USUAL);
        ledger = new LedgerHealth(store, writer, new Disk(free::get, FLOOR));
    }

    @AfterEach
    void stop() {
        writer.close();
        store.close();
    }

    private void saysInWords(String beginning) {
        Health down = ledger.health();
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails().get("what").toString()).startsWith(beginning);
        assertThat(down.getDetails()).containsKey("todo");
    }

    @Test
    void aLedgerThatTakesCommandsIsWell() {
        assertThat(ledger.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aLedgerWhoseStoreIsAwaySaysSoInWords() {
        store.close();
        saysInWords("The ledger's store does not answer");
    }

    @Test
    void aLedgerThatNothingWritesToAnyMoreSaysSoInWords() {
        writer.close();
        saysInWords("What writes the ledger has ended");
    }

    @Test
    void aLedgerWhoseDiskIsNearlyFullSaysSoInWordsUntilThereIsRoom() {
        free.set(FLOOR - 1);
        saysInWords("The disk is nearly full: it has 199 MB left, and no command is taken below 200 MB. What was");
        free.set(FLOOR);
        assertThat(ledger.health().getStatus()).isEqualTo(Status.UP);
    }
}
