package org.assuranceledger.standalone.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.evidence.Checkpointer;
import org.assuranceledger.command.evidence.EvidenceFolder;
import org.assuranceledger.command.health.LedgerHealth;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.SqliteFailure;
import org.assuranceledger.command.room.Disk;
import org.assuranceledger.command.surface.AwaySigns;
import org.assuranceledger.command.wiring.CommandWiring;
import org.assuranceledger.query.evidence.SignedRecord;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.News;
import org.assuranceledger.query.looks.Looks;
import org.assuranceledger.query.page.MoreWords;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;
import org.assuranceledger.query.wiring.QueryWiring;
import org.assuranceledger.standalone.LedgerJournal;
import org.assuranceledger.standalone.OpenRecord;
import org.assuranceledger.standalone.ReadOnlyNotice;
import org.assuranceledger.standalone.ReadySign;
import org.assuranceledger.standalone.RealTime;
import org.assuranceledger.standalone.SignedHere;
import org.assuranceledger.standalone.SqliteLooks;
import org.assuranceledger.standalone.TellingStore;
import org.assuranceledger.standalone.UpToDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/** Both services over one ledger in a file, which is the views' journal as well. */
@Configuration(proxyBeanMethods = false)
@Import({DemonstrationWiring.class, CommandWiring.class, QueryWiring.class, RefusedAddressWiring.class})
public class OneProcess {
    @Bean
    News news() {
        return new News();
    }

    @Bean
    CheckedRecord checkedRecord(OpenRecord record, EvidenceFolder folder) {
        return new CheckedRecord(record.store(), folder);
    }

    @Bean(destroyMethod = "")
    LedgerStore ledgerStore(CheckedRecord record, News news) {
        return new TellingStore(record.store(), news);
    }

    @Bean
    Journal journal(LedgerStore ledger, News news) {
        return new LedgerJournal(ledger, news);
    }

    @Bean
    Looks looks(OpenRecord record) {
        return SqliteLooks.open(record.folder().looks());
    }

    @Bean
    Disk disk(OpenRecord record, @Value("${ledger.disk.floor}") DataSize floor) throws IOException {
        return Disk.under(Path.of(record.file()), floor.toBytes());
    }

    @Bean
    SignedRecord signedRecord(Checkpointer checkpoints) {
        return new SignedHere(checkpoints);
    }

    @Bean
    AwaySigns awaySigns() {
        return SqliteFailure.class::isInstance;
    }

    @Bean
    MoreWords standaloneWords() {
        return () -> "words/standalone";
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ReadOnlyNotice readOnlyNotice(LedgerWriter writer, LedgerHealth health, MessageSource messages) {
        return new ReadOnlyNotice(writer, health, messages);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(RealTime time) {
        return time.clock();
    }

    @Bean
    UpToDate upToDate(Journal journal, Views views, ViewStates states) {
        return new UpToDate(journal, views, states);
    }

    @Bean
    ReadySign readySign(OpenRecord record, LedgerStore ledger) {
        return new ReadySign(record, ledger, System.out);
    }
}
