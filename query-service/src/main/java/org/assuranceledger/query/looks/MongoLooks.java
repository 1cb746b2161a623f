package org.assuranceledger.query.looks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Keeps looks in the collection {@code looks}, which no view's rebuild empties. The {@code _id} is board and number, so
 * of several services that take the same number one is refused and takes the next.
 */
public final class MongoLooks implements Looks {
    private static final String BOARD = "board";
    private static final String NUMBER = "number";
    private static final String AT = "at";

    private final MongoCollection<Document> looks;

    /** Keeps them in a database. */
    public MongoLooks(MongoDatabase database) {
        this.looks = database.getCollection("looks").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        looks.createIndex(compoundIndex(ascending(BOARD), descending(NUMBER)));
    }

    @Override
    public void keep(Look look) {
        long number = last(look.boardId()) + 1;
        while (!keep(number, look)) {
            number++;
        }
    }

    @Override
    public List<Kept> page(String boardId, Instant by, long below, int limit) {
        List<Kept> found = new ArrayList<>();
        looks.find(and(eq(BOARD, boardId), lte(AT, Date.from(by)), lt(NUMBER, below)))
                .sort(descending(NUMBER))
                .limit(limit)
                .forEach(document -> found.add(new Kept(document.getLong(NUMBER), look(document))));
        return found;
    }

    private long last(String boardId) {
        Document last =
                looks.find(eq(BOARD, boardId)).sort(descending(NUMBER)).limit(1).first();
        return last == null ? 0 : last.getLong(NUMBER);
    }

    /** Whether the number was free. */
    private boolean keep(long number, Look look) {
        try {
            looks.insertOne(new Document("_id", look.boardId() + "/" + number)
                    .append(BOARD, look.boardId())
                    .append(NUMBER, number)
                    .append(AT, Date.from(look.at()))
                    .append("person", look.person())
                    .append("role", look.role())
                    .append("view", look.view())
                    .append("address", look.address())
                    .append("position", look.position()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private static Look look(Document document) {
        return new Look(
                document.getString("person"),
                document.getString("role"),
                document.getString(BOARD),
                document.getString("view"),
                document.getString("address"),
                document.getDate(AT).toInstant(),
                document.getLong("position"));
    }
}
