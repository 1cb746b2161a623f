package org.assuranceledger.benchmarks;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.bson.Document;

/** A document for all that one group commit wrote. */
record MongoBatchDocuments(MongoCollection<Document> batches) implements Layout {
    @Override
    public String name() {
        return "document per batch";
    }

    @Override
    public void append(List<Commit> batch) {
        List<Document> commits = batch.stream()
                .map(commit -> new Document(CommitFields.write(commit)))
                .toList();
        commits.forEach(commit -> commit.remove(CommitFields.KEYS));
        batches.insertOne(new Document("_id", batch.getFirst().number())
                .append("first", batch.getFirst().first())
                .append(
                        CommitFields.KEYS,
                        batch.stream()
                                .flatMap(commit -> CommitFields.keys(commit.decision()).stream())
                                .toList())
                .append("commits", commits));
    }

    @Override
    public long load(String aggregate) {
        Document places = new Document("$gte", CommitFields.eventKey(aggregate, 0))
                .append("$lt", CommitFields.eventKey(aggregate, Batches.EVENTS));
        long found = 0;
        for (Document batch : batches.find(elemMatch(CommitFields.KEYS, places)).sort(ascending("_id"))) {
            found += batch.getList("commits", Document.class).stream()
                    .flatMap(commit -> commit.getList("events", Document.class).stream())
                    .filter(event -> aggregate.equals(event.getString("aggregate")))
                    .filter(event -> !event.getString("payload").isEmpty())
                    .count();
        }
        return found;
    }
}
