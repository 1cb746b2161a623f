package org.assuranceledger.query.replay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Keeps one document for each view. */
public final class MongoViewStateStore implements ViewStateStore {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> states;

    /** Keeps the states in the collection {@code view-states} of a database. */
    public MongoViewStateStore(MongoDatabase database) {
        this.states = database.getCollection("view-states");
    }

    @Override
    public ViewState of(String view) {
        return read(states.find(eq("_id", view)).first());
    }

    @Override
    public void put(String view, ViewState state) {
        Document document = new Document("_id", view).append("applied", state.applied());
        state.parked().ifPresent(parked -> document.append("parked", write(parked)));
        states.replaceOne(eq("_id", view), document, UPSERT);
    }

    @Override
    public void forget(String view) {
        states.deleteOne(eq("_id", view));
    }

    private static ViewState read(@Nullable Document document) {
        return document == null
                ? ViewState.NOTHING_YET
                : new ViewState(
                        document.getLong("applied"),
                        Optional.ofNullable(document.get("parked", Document.class))
                                .map(MongoViewStateStore::parked));
    }

    private static Document write(Parked parked) {
        return new Document("position", parked.position())
                .append("event", parked.event())
                .append("why", parked.why())
                .append("since", Date.from(parked.since()));
    }

    private static Parked parked(Document document) {
        return new Parked(
                document.getLong("position"),
                document.getString("event"),
                document.getString("why"),
                document.getDate("since").toInstant());
    }
}
