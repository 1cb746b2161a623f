package org.assuranceledger.benchmarks;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.assuranceledger.command.eventstore.LedgerEventStorageEngine;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.MongoLedgerStore;

/** In which form events are kept in a database of MongoDB's protocol. */
enum Kept {
    /** As this project's ledger keeps them. */
    IN_OUR_LEDGER {
        @Override
        Recording by(Clock clock, MongoDatabase database) {
            LedgerStore store = MongoLedgerStore.open(database);
            LedgerWriter writer = LedgerWriter.start(store, clock, new SimpleMeterRegistry(), LedgerLimits.USUAL);
            return new Recording(new LedgerEventStorageEngine(store, writer), clock, writer::close);
        }
    },
    /** As Axon's extension for MongoDB keeps them. */
    BY_AXON_MONGO {
        @Override
        Recording by(Clock clock, MongoDatabase database) {
            return new Recording(Contenders.axonMongo(database), clock, () -> {});
        }
    };

    /** A process with this clock that records there. */
    abstract Recording by(Clock clock, MongoDatabase database);
}
