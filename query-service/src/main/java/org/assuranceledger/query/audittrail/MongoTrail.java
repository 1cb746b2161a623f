package org.assuranceledger.query.audittrail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assuranceledger.query.facts.MongoStates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keeps one document for each line in the collection {@code audit-trail}, with the line's position as {@code _id}. */
public final class MongoTrail implements Trail {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> lines;

    /** Keeps the trail in a database. */
    public MongoTrail(MongoDatabase database) {
        this(database::getCollection);
    }

    /** Keeps the trail in the collection that is had by its name. */
    public MongoTrail(Function<String, MongoCollection<Document>> collections) {
        this.lines = collections.apply("audit-trail");
        lines.createIndex(compoundIndex(ascending("board"), descending("_id")));
        lines.createIndex(compoundIndex(ascending("about"), descending("_id")));
    }

    @Override
    public void keep(TrailLine line) {
        lines.replaceOne(eq("_id", line.clocks().position()), document(line), UPSERT);
    }

    static Document document(TrailLine line) {
        return new Document("_id", line.clocks().position())
                .append("board", line.boardId())
                .append(
                        "about",
                        Stream.concat(Stream.of(line.about()), line.alsoAbout().stream())
                                .distinct()
                                .toList())
                .append("agencies", line.agencies())
                .append("recordedAt", Date.from(line.clocks().recordedAt()))
                .append("trueBy", line.clocks().certainBy().toString())
                .append("line", MongoStates.write(line));
    }

    @Override
    public List<TrailLine> page(TrailFilter filter, int limit) {
        List<TrailLine> found = new ArrayList<>();
        lines.find(wanted(filter))
                .sort(descending("_id"))
                .limit(limit)
                .forEach(
                        document -> found.add(MongoStates.read(document.get("line", Document.class), TrailLine.class)));
        return found;
    }

    @Override
    public long count(TrailFilter filter) {
        return lines.countDocuments(wanted(filter));
    }

    @Override
    public void forgetAll() {
        lines.deleteMany(new Document());
    }

    private static Bson wanted(TrailFilter filter) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(eq("board", filter.boardId()));
        filter.about().ifPresent(about -> wanted.add(eq("about", about)));
        wanted.add(lte("_id", filter.upTo()));
        filter.agency().ifPresent(agency -> wanted.add(eq("agencies", agency)));
        filter.from().ifPresent(from -> wanted.add(gte("recordedAt", Date.from(from))));
        filter.trueBy().ifPresent(day -> wanted.add(lte("trueBy", day.toString())));
        return and(wanted);
    }
}
