package org.assuranceledger.benchmarks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.bson.Document;

/** A document for each event, with what the commit says of all its events on the first of them. */
record MongoEventDocuments(MongoCollection<Document> events) implements Layout {
    @Override
    public String name() {
        return "document per event";
    }

    @Override
    public void append(List<Commit> batch) {
        List<Document> documents = new ArrayList<>();
        batch.forEach(commit -> documents.addAll(documents(commit)));
        events.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    @Override
    public long load(String aggregate) {
        long found = 0;
        for (Document event : events.find(eq("aggregate", aggregate)).sort(ascending("sequence"))) {
            found += event.getString("payload").isEmpty() ? 0 : 1;
        }
        return found;
    }

    private static List<Document> documents(Commit commit) {
        Document head = new Document(CommitFields.write(commit));
        head.remove(CommitFields.KEYS);
        List<Document> documents = new ArrayList<>();
        for (Object event : (List<?>) Objects.requireNonNull(head.remove("events"))) {
            Document document = new Document("_id", commit.first() + documents.size());
            ((Map<?, ?>) event).forEach((name, value) -> document.put(name.toString(), value));
            documents.add(document);
        }
        head.append("commit", head.remove("_id"));
        documents.getFirst().putAll(head);
        return documents;
    }
}
