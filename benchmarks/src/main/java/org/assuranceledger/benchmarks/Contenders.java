package org.assuranceledger.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.assuranceledger.command.eventstore.LedgerEventStorageEngine;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Opens each contender in a new and empty place, with durable writes: what is acknowledged is on the disk. */
final class Contenders {
    private static final Serializer JSON = Jackson3Serializer.builder().build();

    private Contenders() {}

    /** Our ledger in a SQLite file, which is closed with it. */
    static Contender embedded(SqliteLedgerStore store) {
        return ledger("ledger, embedded", store, store::close);
    }

    /** Our ledger on the server of MongoDB's protocol. */
    static Contender server() {
        MongoClient client = MongoClients.create(Settings.mongo());
        MongoDatabase database = client.getDatabase(Settings.freshName("ledger"));
        return ledger("ledger, server", MongoLedgerStore.open(database), () -> {
            database.drop();
            client.close();
        });
    }

    private static Contender ledger(String name, LedgerStore store, Runnable release) {
        LedgerWriter writer = LedgerWriter.start(
                store, Clock.tickMillis(ZoneOffset.UTC), new SimpleMeterRegistry(), LedgerLimits.USUAL);
        return new Contender(name, new LedgerEventStorageEngine(store, writer), true, () -> {
            writer.close();
            release.run();
        });
    }

    /** Axon's own engine for relational databases, on PostgreSQL, with a connection for each client. */
    static Contender axonJdbc(int clients) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(Settings.postgres());
        pool.setMaximumPoolSize(clients);
        pool.setPoolName("clients");
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(JSON)
                .snapshotSerializer(JSON)
                .schema(new EventSchema())
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        Sql.run(pool, "DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Contender("Axon JDBC on PostgreSQL", engine, false, pool::close);
    }

    /** Axon's extension for MongoDB, on the same server as ours, written with the same concern. */
    static Contender axonMongo() {
        MongoClient client = MongoClients.create(Settings.mongo());
        MongoDatabase database = client.getDatabase(Settings.freshName("axon"))
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return new Contender("axon-mongo", axonMongo(database), false, () -> {
            database.drop();
            client.close();
        });
    }

    /** That engine over a database; it makes its indexes itself. */
    static MongoEventStorageEngine axonMongo(MongoDatabase database) {
        return MongoEventStorageEngine.builder()
                .eventSerializer(JSON)
                .snapshotSerializer(JSON)
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }
}
