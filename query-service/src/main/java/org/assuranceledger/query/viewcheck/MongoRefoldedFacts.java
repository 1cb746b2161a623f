package org.assuranceledger.query.viewcheck;

import static com.mongodb.client.model.Filters.lte;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.MongoStates;
import org.assuranceledger.query.facts.MongoVersion;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.query.replay.Entry;
import org.bson.Document;

/** Writes nothing: looks whether each version that the record gives is kept as it must be, and nothing else is. */
final class MongoRefoldedFacts<S> implements Facts<S> {
    private final MongoKept kept;
    private final Class<S> type;
    private final Function<String, S> blank;
    private final Facts<S> read;
    private long versions;
    private long ended;

    MongoRefoldedFacts(MongoKept kept, Class<S> type, Function<String, S> blank, Facts<S> read) {
        this.kept = kept;
        this.type = type;
        this.blank = blank;
        this.read = read;
    }

    @Override
    public void advance(String entity, Entry entry, UnaryOperator<S> step) {
        S before = entry.sequence() == 0 ? blank.apply(entity) : endedBy(entity, entry);
        versions++;
        kept.mustHold(MongoVersion.of(entity, entry, step.apply(before)), entry.position());
    }

    /** The state before, which was found to be right when its own entry came. */
    private S endedBy(String entity, Entry entry) {
        ended++;
        return kept.find(MongoVersion.id(entity, entry.sequence() - 1))
                .filter(version -> Long.valueOf(entry.position()).equals(version.get("to")))
                .filter(version -> version.get("toAt") instanceof Date end
                        && end.toInstant().equals(entry.recordedAt()))
                .map(version -> MongoStates.read(version.get("state", Document.class), type))
                .orElseThrow(() -> new Differs(entry.position()));
    }

    /** Whatever is kept of the record up to this position was asked for above. */
    void mustHoldNoMore(long upTo) {
        boolean same = kept.collection().countDocuments(lte("from", upTo)) == versions
                && kept.collection().countDocuments(lte("to", upTo)) == ended;
        if (!same) {
            throw new Differs(0);
        }
    }

    @Override
    public Optional<Version<S>> at(String entity, long position) {
        return read.at(entity, position);
    }

    @Override
    public List<Version<S>> in(String folder, long position) {
        return read.in(folder, position);
    }

    @Override
    public void forgetAll() {}
}
