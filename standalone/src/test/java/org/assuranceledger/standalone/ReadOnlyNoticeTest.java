package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Of a record that was altered, {@link ReadOnlyTest} asks the whole service. */
class ReadOnlyNoticeTest {
    @TempDir
    private Path folder;

    private LedgerStore store;
    private LedgerWriter writer;
    private ReadOnlyNotice notice;
    private Health health = Health.up().build();

    @BeforeEach
    void aRecordIsOpened() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("words/standalone");
        store = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
        writer = LedgerWriter.start(store, new SetClock(), new SimpleMeterRegistry(), LedgerLimits.USUAL);
        notice = new ReadOnlyNotice(writer, () -> health, words);
    }

    @AfterEach
    void closeIt() {
        writer.close();
        store.close();
    }

    @Test
    void whereThingsAreRecordedThereIsNothingToSay() {
        assertThat(notice.applies()).isFalse();
    }

    @Test
    void onceNothingIsWrittenAnyMoreItHasToBeStartedAgain() {
        writer.close();

        assertThat(notice.applies()).isTrue();
        assertThat(notice.words()).startsWith("Nothing can be recorded now.").contains("started again");
    }

    @Test
    void whileTheStoreTakesNothingNothingIsLost() {
        health = Health.down().build();

        assertThat(notice.applies()).isTrue();
        assertThat(notice.words()).startsWith("Nothing can be recorded now.").contains("cannot write to the disk");
    }
}
