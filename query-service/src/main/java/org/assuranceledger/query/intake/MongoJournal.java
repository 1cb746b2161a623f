package org.assuranceledger.query.intake;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.pull;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistry;

/** Keeps the journal in the collection {@code journal}, one document for each commit, as the ledger keeps it. */
public final class MongoJournal implements Journal, Intake, JournalStore {
    /** Bytes are read as bytes; the ledger has the same of its own, for what both services share knows no driver. */
    private static final CodecRegistry BYTES = fromRegistries(
            fromProviders(new DocumentCodecProvider(new BsonTypeClassMap(Map.of(BsonType.BINARY, byte[].class)))),
            MongoClientSettings.getDefaultCodecRegistry());

    private final MongoCollection<Document> commits;
    private final News news = new News();
    private final Intake intake = new CheckedIntake(this, news);

    /** Opens the journal of a database, which is made if it is not there. */
    public MongoJournal(MongoDatabase database) {
        this.commits = database.getCollection("journal")
                .withCodecRegistry(BYTES)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        commits.createIndex(ascending("first"));
    }

    @Override
    public void take(Commit commit) {
        intake.take(commit);
    }

    @Override
    public Optional<ChainBroken> stoppedBy() {
        return intake.stoppedBy();
    }

    @Override
    public Head head() {
        Document last = commits.find()
                .sort(descending("_id"))
                .limit(1)
                .projection(include("first", "count", "hash", "recordedAt"))
                .first();
        return last == null ? Head.EMPTY : head(last);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        List<Commit> found = new ArrayList<>();
        commits.find(gt("_id", commitNumber))
                .sort(ascending("_id"))
                .limit(limit)
                .batchSize(limit)
                .forEach(document -> found.add(CommitFields.read(document)));
        return found;
    }

    @Override
    public Optional<Commit> at(long position) {
        return Optional.ofNullable(commits.find(lte("first", position))
                        .sort(descending("first"))
                        .limit(1)
                        .first())
                .map(CommitFields::read)
                .filter(commit -> position >= commit.first() && position <= commit.last());
    }

    @Override
    public News news() {
        return news;
    }

    @Override
    public Optional<Hash> hashOf(long commitNumber) {
        return Optional.ofNullable(commits.find(eq("_id", commitNumber))
                        .projection(include("hash"))
                        .first())
                .map(kept -> CommitFields.hash(kept, "hash"));
    }

    @Override
    public boolean insert(Commit commit) {
        try {
            commits.insertOne(new Document(CommitFields.write(commit)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        commits.updateOne(eq("_id", commitNumber), pull("texts", in("seal", CommitFields.seals(seals))));
    }

    private static Head head(Document last) {
        long first = last.getLong("first");
        return new Head(
                last.getLong("_id"),
                first + last.getInteger("count") - 1,
                CommitFields.hash(last, "hash"),
                last.getDate("recordedAt").toInstant());
    }
}
