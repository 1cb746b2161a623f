package org.assuranceledger.command.export;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;
import java.util.function.Function;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.MongoLedgerStore;

/**
 * A ledger in a database.
 *
 * @param address with the database's name in it
 */
record MongoAddress(String address) {
    static boolean isOne(String ledger) {
        return ledger.startsWith("mongodb:") || ledger.startsWith("mongodb+srv:");
    }

    /** Works with the ledger, and lets go of it. */
    <T> T read(Function<LedgerStore, T> work) {
        ConnectionString connection = understood();
        String database = Optional.ofNullable(connection.getDatabase())
                .orElseThrow(() ->
                        new NotExported("The address does not name a database, as in mongodb://host:27017/ledger."));
        try (MongoClient client = MongoClients.create(connection);
                LedgerStore store = MongoLedgerStore.open(client.getDatabase(database))) {
            return work.apply(store);
        } catch (MongoException e) {
            throw new NotExported(
                    "The database cannot be read (%s).".formatted(e.getClass().getSimpleName()));
        }
    }

    /** Whatever is wrong with it, its password is not shown. */
    private ConnectionString understood() {
        try {
            return new ConnectionString(address);
        } catch (IllegalArgumentException e) {
            throw new NotExported("The address of the database is not understood.");
        }
    }
}
