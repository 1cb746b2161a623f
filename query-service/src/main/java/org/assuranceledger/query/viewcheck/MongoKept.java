package org.assuranceledger.query.viewcheck;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/**
 * Documents that a view keeps.
 *
 * @param collection where
 */
record MongoKept(MongoCollection<Document> collection) {
    /** The one under an {@code _id}. */
    Optional<Document> find(Object id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first());
    }

    /** Where a version ends is looked at when its next one comes. */
    void mustHold(Document document, long position) {
        Optional<Document> kept = find(Objects.requireNonNull(document.get("_id")));
        kept.ifPresent(found -> {
            found.remove("to");
            found.remove("toAt");
        });
        if (!kept.equals(Optional.of(document))) {
            throw new Differs(position);
        }
    }
}
