package org.assuranceledger.query.facts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assuranceledger.query.replay.Entry;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one document for each version, half-open from its own entry to the next: {@code from}, {@code fromAt} and, once
 * there is a next, {@code to} and {@code toAt}. The new version is written before the one before it is closed, and
 * readers ask for a position that the whole view has reached, so they see neither a gap nor the seam.
 */
final class MongoFacts<S> implements Facts<S> {
    private static final String STATE = "state";

    private final MongoCollection<Document> versions;
    private final Class<S> type;
    private final Function<String, S> blank;

    MongoFacts(MongoCollection<Document> versions, Class<S> type, Function<String, S> blank) {
        this.versions = versions;
        this.type = type;
        this.blank = blank;
        versions.createIndex(ascending("entity", "from"));
        versions.createIndex(ascending("folder", "to", "from"));
    }

    @Override
    public void advance(String entity, Entry entry, UnaryOperator<S> step) {
        long sequence = entry.sequence();
        String before = MongoVersion.id(entity, sequence - 1);
        S state = sequence == 0
                ? blank.apply(entity)
                : read(versions.find(eq("_id", before)).first())
                        .orElseThrow(() -> new EventMissing(entity, sequence))
                        .state();
        Document version = MongoVersion.of(entity, entry, step.apply(state));
        if (!insert(version)) {
            versions.updateOne(eq("_id", version.getString("_id")), set(STATE, version.get(STATE)));
        }
        if (sequence > 0) {
            Bson end = combine(set("to", entry.position()), set("toAt", Date.from(entry.recordedAt())));
            versions.updateOne(eq("_id", before), end);
        }
    }

    @Override
    public Optional<Version<S>> at(String entity, long position) {
        return read(versions.find(and(eq("entity", entity), lte("from", position)))
                .sort(descending("from"))
                .limit(1)
                .first());
    }

    @Override
    public List<Version<S>> in(String folder, long position) {
        Bson then = and(eq("folder", folder), lte("from", position), or(exists("to", false), gt("to", position)));
        Map<String, Version<S>> newest = new LinkedHashMap<>();
        all(versions.find(then).sort(ascending("entity", "from")))
                .forEach(version -> newest.put(version.entity(), version));
        return List.copyOf(newest.values());
    }

    @Override
    public void forgetAll() {
        versions.deleteMany(new Document());
    }

    private boolean insert(Document version) {
        try {
            versions.insertOne(version);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private List<Version<S>> all(FindIterable<Document> found) {
        List<Version<S>> all = new ArrayList<>();
        found.forEach(document -> read(document).ifPresent(all::add));
        return all;
    }

    private Optional<Version<S>> read(@Nullable Document found) {
        return Optional.ofNullable(found)
                .map(version -> new Version<>(
                        version.getString("entity"),
                        version.getLong("sequence"),
                        version.getLong("from"),
                        version.getDate("fromAt").toInstant(),
                        MongoStates.read(version.get(STATE, Document.class), type)));
    }
}
