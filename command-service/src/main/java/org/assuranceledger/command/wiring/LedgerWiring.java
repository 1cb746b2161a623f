package org.assuranceledger.command.wiring;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.assuranceledger.command.eventstore.LedgerEventStorageEngine;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.evidence.EvidenceFolder;
import org.assuranceledger.command.health.LedgerHealth;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.command.ledger.SqliteFailure;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.command.room.Disk;
import org.assuranceledger.command.room.Room;
import org.assuranceledger.command.surface.AwaySigns;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.util.unit.DataSize;

/** The ledger, in the store that {@code ledger.store} names: {@code mongo}, which is usual, or {@code sqlite}. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {
    private static final String STORE = "ledger.store";

    @Bean(destroyMethod = "close")
    LedgerWriter ledgerWriter(LedgerStore store, CheckedRecord record, Clock clock, MeterRegistry meters) {
        return LedgerWriter.start(store, record.readAtTheStart(), clock, meters, LedgerLimits.USUAL);
    }

    @Bean
    EventStorageEngine eventStorageEngine(LedgerStore store, LedgerWriter writer) {
        return new LedgerEventStorageEngine(store, writer);
    }

    @Bean
    LedgerHealth ledgerHealthIndicator(LedgerStore store, LedgerWriter writer, Room room) {
        return new LedgerHealth(store, writer, room);
    }

    /** The database of {@code spring.mongodb.uri}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = STORE, havingValue = "mongo")
    static class InMongo {
        @Bean
        CheckedRecord checkedRecord(MongoDatabaseFactory database, EvidenceFolder folder) {
            return new CheckedRecord(MongoLedgerStore.open(database.getMongoDatabase()), folder);
        }

        @Bean(destroyMethod = "close")
        LedgerStore ledgerStore(CheckedRecord record) {
            return record.store();
        }

        @Bean
        Room room() {
            return Optional::empty;
        }

        @Bean
        AwaySigns awaySigns() {
            return MongoException.class::isInstance;
        }
    }

    /** One file on this machine, {@code ledger.sqlite.file}; its folder is made if there is none. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = STORE, havingValue = "sqlite")
    static class InOneFile {
        @Bean
        CheckedRecord checkedRecord(@Value("${ledger.sqlite.file}") String name, EvidenceFolder folder)
                throws IOException {
            Path file = Path.of(name).toAbsolutePath();
            Files.createDirectories(file.getParent());
            return new CheckedRecord(SqliteLedgerStore.open(file), folder);
        }

        @Bean(destroyMethod = "close")
        LedgerStore ledgerStore(CheckedRecord record) {
            return record.store();
        }

        @Bean
        Disk disk(@Value("${ledger.sqlite.file}") Path file, @Value("${ledger.disk.floor}") DataSize floor)
                throws IOException {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            return Disk.under(folder, floor.toBytes());
        }

        @Bean
        AwaySigns awaySigns() {
            return failure -> failure instanceof SqliteFailure;
        }
    }
}
