package org.assuranceledger.query.facts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import org.bson.Document;

/** Keeps each kind in a collection of its own, {@code facts-<kind>}. */
public final class MongoFactsStore implements FactsStore {
    private final Function<String, MongoCollection<Document>> collections;

    /** Keeps facts in a database. */
    public MongoFactsStore(MongoDatabase database) {
        this(database::getCollection);
    }

    /** Keeps facts in the collections that are had by these names. */
    public MongoFactsStore(Function<String, MongoCollection<Document>> collections) {
        this.collections = collections;
    }

    @Override
    public <S> Facts<S> of(String kind, Class<S> type, Function<String, S> blank) {
        return new MongoFacts<>(collections.apply("facts-" + kind), type, blank);
    }
}
