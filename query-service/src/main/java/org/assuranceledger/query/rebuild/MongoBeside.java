package org.assuranceledger.query.rebuild;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.assuranceledger.query.audittrail.MongoTrail;
import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.bson.Document;

/** Stores beside those that are shown: for each collection another whose name begins with {@code anew-}. */
final class MongoBeside implements ViewStores {
    private static final String ANEW = "anew-";
    private static final RenameCollectionOptions REPLACING = new RenameCollectionOptions().dropTarget(true);

    private final MongoDatabase database;
    private final SequencedSet<String> shown = new LinkedHashSet<>();

    MongoBeside(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public FactsStore facts() {
        return new MongoFactsStore(this::beside);
    }

    @Override
    public Trail trail() {
        return new MongoTrail(this::beside);
    }

    /**
     * Puts each that was asked for in the place of the one that is shown; whoever reads meets the one or the other.
     *
     * @param beforeEach done before each of them
     */
    void replaceShown(Runnable beforeEach) {
        while (!shown.isEmpty()) {
            beforeEach.run();
            String name = shown.getFirst();
            database.getCollection(ANEW + name)
                    .renameCollection(new MongoNamespace(database.getName(), name), REPLACING);
            shown.removeFirst();
        }
    }

    /** Throws away what still stands beside. */
    void drop() {
        shown.forEach(name -> database.getCollection(ANEW + name).drop());
    }

    private MongoCollection<Document> beside(String name) {
        shown.add(name);
        return database.getCollection(ANEW + name);
    }
}
