package org.assuranceledger.query.viewcheck;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assuranceledger.query.audittrail.MongoHandedOnTrail;
import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.bson.Document;

/** What a view keeps in a database. */
public final class MongoRefold implements Kept, FactsStore {
    private final MongoDatabase database;
    private final FactsStore read;
    private final List<MongoRefoldedFacts<?>> facts = new ArrayList<>();
    private final MongoKept lines;
    private long linesGiven;

    /** Of whichever view of this database is folded once more; of one only. */
    public MongoRefold(MongoDatabase database) {
        this.database = database;
        this.read = new MongoFactsStore(database);
        this.lines = new MongoKept(database.getCollection("audit-trail"));
    }

    @Override
    public <S> Facts<S> of(String kind, Class<S> type, Function<String, S> blank) {
        MongoRefoldedFacts<S> refolded = new MongoRefoldedFacts<>(
                new MongoKept(database.getCollection("facts-" + kind)), type, blank, read.of(kind, type, blank));
        facts.add(refolded);
        return refolded;
    }

    @Override
    public FactsStore facts() {
        return this;
    }

    @Override
    public Trail trail() {
        return new MongoHandedOnTrail(this::mustHold);
    }

    private void mustHold(Document line) {
        linesGiven++;
        lines.mustHold(line, line.getLong("_id"));
    }

    @Override
    public void mustHoldNoMore(long upTo) {
        facts.forEach(one -> one.mustHoldNoMore(upTo));
        if (linesGiven > 0 && lines.collection().countDocuments(lte("_id", upTo)) != linesGiven) {
            throw new Differs(0);
        }
    }
}
