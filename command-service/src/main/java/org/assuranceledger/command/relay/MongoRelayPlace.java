package org.assuranceledger.command.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/** Keeps the relay's place as one document of the collection {@code relay}, beside the ledger. */
public final class MongoRelayPlace implements RelayPlace {
    private static final String ID = "board-ledger";
    private static final String COMMIT = "commit";

    private final MongoCollection<Document> places;

    /** Keeps it in {@code database}. */
    public MongoRelayPlace(MongoDatabase database) {
        this.places = database.getCollection("relay");
    }

    @Override
    public long last() {
        Document place = places.find(eq("_id", ID)).first();
        return place == null ? 0 : place.getLong(COMMIT);
    }

    @Override
    public void save(long commitNumber) {
        places.updateOne(eq("_id", ID), max(COMMIT, commitNumber), new UpdateOptions().upsert(true));
    }
}
