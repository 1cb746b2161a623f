package org.assuranceledger.query.facts;

import com.mongodb.client.MongoDatabase;
import java.util.function.Function;

/** Keeps each kind in a collection of its own, {@code facts-<kind>}. */
public final class MongoFactsStore implements FactsStore {
    private final MongoDatabase database;

    /** Keeps facts in a database. */
    public MongoFactsStore(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public <S> Facts<S> of(String kind, Class<S> type, Function<String, S> blank) {
        return new MongoFacts<>(database.getCollection("facts-" + kind), type, blank);
    }
}
