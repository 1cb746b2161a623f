package org.assuranceledger.command.ledger;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.pull;
import static java.util.stream.Collectors.toSet;
import static org.assuranceledger.command.ledger.MongoDocuments.commits;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.assuranceledger.ledger.Head;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * A ledger in one MongoDB collection, a document for each commit. Asks for what a majority has on disk and nothing
 * more, so that other servers of MongoDB's protocol do as well: no transactions, no change streams, no collation.
 */
public final class MongoLedgerStore implements LedgerStore {
    /** The collection's name. */
    public static final String COLLECTION = "ledger";

    /** How long one call may take, in seconds; what became of a batch not answered by then is found by reading. */
    private static final long TIMEOUT = 10;

    private final MongoCollection<Document> commits;

    private MongoLedgerStore(MongoCollection<Document> commits) {
        this.commits = commits;
    }

    /** Opens the ledger of a database, and makes its collection and indexes where they are missing. */
    public static MongoLedgerStore open(MongoDatabase database) {
        MongoCollection<Document> commits = database.getCollection(COLLECTION)
                .withCodecRegistry(MongoDocuments.CODECS)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withTimeout(TIMEOUT, TimeUnit.SECONDS);
        commits.createIndex(Indexes.ascending(CommitFields.KEYS), new IndexOptions().unique(true));
        return new MongoLedgerStore(commits);
    }

    @Override
    public Head head() {
        return commits(found(new Document()).sort(descending("_id")).limit(1)).stream()
                .findFirst()
                .map(Commit::asHead)
                .orElse(Head.EMPTY);
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return commits(found(gt("_id", commitNumber))
                .sort(ascending("_id"))
                .limit(limit)
                .batchSize(limit));
    }

    /**
     * Keys of an aggregate whose name begins with this one's may lie among them, so what is found is looked at again.
     */
    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        long end = fromSequence + count;
        Bson places = new Document("$gte", CommitFields.eventKey(aggregateId, fromSequence))
                .append("$lt", CommitFields.eventKey(aggregateId, end));
        return commits(found(elemMatch(CommitFields.KEYS, places)).batchSize(count)).stream()
                .filter(commit -> commit.hasEventOf(aggregateId, fromSequence, end))
                .sorted(Comparator.comparingLong(Commit::number))
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return commits(found(eq(CommitFields.KEYS, CommitFields.commandKey(commandId)))).stream()
                .findFirst();
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        Set<String> keys = new HashSet<>();
        commits.find(in(
                        CommitFields.KEYS,
                        places.stream().map(MongoLedgerStore::key).toList()))
                .projection(include(CommitFields.KEYS))
                .forEach(commit -> keys.addAll(commit.getList(CommitFields.KEYS, String.class)));
        return places.stream().filter(place -> keys.contains(key(place))).collect(toSet());
    }

    @Override
    public Appended append(List<Commit> batch) {
        try {
            List<Document> documents = batch.stream()
                    .map(commit -> new Document(CommitFields.write(commit)))
                    .toList();
            boolean known = commits.insertMany(documents, new InsertManyOptions().ordered(true))
                    .wasAcknowledged();
            return known
                    ? new Appended.All()
                    : new Appended.Unknown(new IllegalStateException("The server did not acknowledge"));
        } catch (MongoBulkWriteException e) {
            return outcome(e);
        } catch (RuntimeException e) {
            return new Appended.Unknown(e);
        }
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        commits.updateOne(eq("_id", commitNumber), pull("texts", in("seal", CommitFields.seals(seals))));
    }

    private static Appended outcome(MongoBulkWriteException e) {
        List<BulkWriteError> errors = e.getWriteErrors();
        boolean duplicate = e.getWriteConcernError() == null
                && errors.size() == 1
                && errors.getFirst().getCategory() == ErrorCategory.DUPLICATE_KEY;
        return duplicate ? new Appended.Refused(errors.getFirst().getIndex()) : new Appended.Unknown(e);
    }

    /** Does nothing: the client is its owner's to close. */
    @Override
    public void close() {}

    private static String key(Place place) {
        return CommitFields.eventKey(place.aggregateId(), place.sequence());
    }

    private FindIterable<RawBsonDocument> found(Bson which) {
        return commits.find(which, RawBsonDocument.class);
    }
}
