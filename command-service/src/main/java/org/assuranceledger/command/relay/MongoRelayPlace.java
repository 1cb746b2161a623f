package org.assuranceledger.command.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Keeps the relays' place as one document of the collection {@code relay}, beside the ledger. One that has no edition
 * was written before there were any.
 */
public final class MongoRelayPlace implements RelayPlace {
    private static final String ID = "board-ledger";
    private static final String COMMIT = "commit";
    private static final String EDITION = "edition";
    private static final String REDACTION = "redaction";
    private static final String EMPTIED_TO = "emptiedTo";

    private final MongoCollection<Document> places;

    /** Keeps it in {@code database}. */
    public MongoRelayPlace(MongoDatabase database) {
        this.places = database.getCollection("relay")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public Place read() {
        return Optional.ofNullable(places.find(eq("_id", ID)).first())
                .map(MongoRelayPlace::place)
                .orElse(Place.START);
    }

    @Override
    public boolean move(Place from, Place to) {
        if (from.equals(Place.START)) {
            insertStart();
        }
        return places.replaceOne(is(from), document(to)).getMatchedCount() == 1;
    }

    private void insertStart() {
        try {
            places.insertOne(document(Place.START));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Bson is(Place place) {
        Bson commit = and(eq("_id", ID), eq(COMMIT, place.commit()));
        return place.edition() == 0
                ? and(commit, exists(EDITION, false))
                : and(
                        commit,
                        eq(EDITION, place.edition()),
                        exists(EMPTIED_TO, place.emptiedTo().isPresent()));
    }

    private static Document document(Place place) {
        Document document = new Document("_id", ID).append(COMMIT, place.commit());
        if (place.edition() > 0) {
            document.append(EDITION, place.edition()).append(REDACTION, place.redaction());
            place.emptiedTo()
                    .ifPresent(ends -> document.append(
                            EMPTIED_TO,
                            ends.stream().map(MongoRelayPlace::document).toList()));
        }
        return document;
    }

    private static Document document(TopicEnd end) {
        return new Document("topic", end.topic())
                .append("partition", end.partition())
                .append("offset", end.offset());
    }

    private static Place place(Document document) {
        long commit = document.getLong(COMMIT);
        if (!document.containsKey(EDITION)) {
            return Place.START.at(commit);
        }
        return new Place(
                document.getLong(EDITION),
                document.getLong(REDACTION),
                Optional.ofNullable(document.getList(EMPTIED_TO, Document.class))
                        .map(MongoRelayPlace::ends),
                commit);
    }

    private static List<TopicEnd> ends(List<Document> documents) {
        return documents.stream()
                .map(end -> new TopicEnd(end.getString("topic"), end.getInteger("partition"), end.getLong("offset")))
                .toList();
    }
}
