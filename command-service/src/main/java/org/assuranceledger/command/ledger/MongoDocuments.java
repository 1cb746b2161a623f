package org.assuranceledger.command.ledger;

import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistry;

/** Makes commits of a collection's documents. */
final class MongoDocuments {
    /** Bytes are read as bytes; the journal has the same of its own, for what both services share knows no driver. */
    static final CodecRegistry CODECS = fromRegistries(
            fromProviders(new DocumentCodecProvider(new BsonTypeClassMap(Map.of(BsonType.BINARY, byte[].class)))),
            MongoClientSettings.getDefaultCodecRegistry());

    /** From how many documents on it pays to make commits of them on all cores. */
    private static final int MANY = 32;

    private MongoDocuments() {}

    /**
     * The commits that were found, in the order in which they come.
     *
     * @throws UnreadableCommit if one of them is no commit
     */
    static List<Commit> commits(FindIterable<RawBsonDocument> found) {
        List<RawBsonDocument> documents = found.into(new ArrayList<>());
        return (documents.size() < MANY ? documents.stream() : documents.parallelStream())
                .map(MongoDocuments::commit)
                .toList();
    }

    private static Commit commit(RawBsonDocument document) {
        try {
            return CommitFields.read(document.decode(CODECS.get(Document.class)));
        } catch (RuntimeException e) {
            long number = document.isNumber("_id") ? document.getNumber("_id").longValue() : 0;
            throw new UnreadableCommit(number, e);
        }
    }
}
