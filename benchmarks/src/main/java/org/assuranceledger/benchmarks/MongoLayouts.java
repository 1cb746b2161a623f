package org.assuranceledger.benchmarks;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The layouts, in a database of their own on the server that is measured. */
final class MongoLayouts implements AutoCloseable {
    private final MongoClient client = MongoClients.create(Settings.mongo());
    private final MongoDatabase database =
            client.getDatabase(Settings.freshName("layouts")).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));

    /** The one in use first. */
    List<Layout> all() {
        return List.of(
                new MongoCommitDocuments(MongoLedgerStore.open(database)),
                new MongoEventDocuments(collection(
                        "events",
                        List.of(ascending("aggregate", "sequence"), ascending("command.id")),
                        List.of(ascending("board.id", "board.sequence")))),
                new MongoBatchDocuments(collection(
                        "batches",
                        List.of(ascending("keys")),
                        List.of(ascending("first"), ascending("commits.board.id", "commits.board.sequence")))));
    }

    private MongoCollection<Document> collection(String name, List<Bson> unique, List<Bson> others) {
        MongoCollection<Document> made = database.getCollection(name);
        unique.forEach(
                keys -> made.createIndex(keys, new IndexOptions().unique(true).sparse(true)));
        others.forEach(keys -> made.createIndex(keys, new IndexOptions().sparse(true)));
        return made;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
