package org.assuranceledger.query.facts;

import java.util.Date;
import org.assuranceledger.query.replay.Entry;
import org.bson.Document;

/** A version as MongoDB keeps it from its own entry on; the next version adds where it ends. */
public final class MongoVersion {
    private MongoVersion() {}

    /** The version of a thing that begins with an entry. */
    public static Document of(String entity, Entry entry, Object state) {
        return new Document("_id", id(entity, entry.sequence()))
                .append("entity", entity)
                .append("folder", entity.substring(0, Math.max(0, entity.lastIndexOf('/'))))
                .append("board", entry.boardId())
                .append("sequence", entry.sequence())
                .append("from", entry.position())
                .append("fromAt", Date.from(entry.recordedAt()))
                .append("state", MongoStates.write(state));
    }

    /** Under which {@code _id} a thing's version is kept that begins with this place of its stream, from 0. */
    public static String id(String entity, long sequence) {
        return entity + "@" + sequence;
    }
}
