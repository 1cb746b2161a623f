package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.HashesAsDigits;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.mongo.MongoForTests;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that were written while hashes were still digits, beside new ones. */
class MongoDigitsTest {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");

    private final Commit first = Commit.following(Head.EMPTY, BoardHead.EMPTY, Decided.by("1", "a", 0), NOON);
    private final Commit second = Commit.following(first.asHead(), first.asBoardHead(), Decided.by("2", "a", 1), NOON);

    private MongoDatabase emptied(Kind kind) {
        return MongoForTests.emptied(
                kind == Kind.MONGO ? MongoForTests.real(getClass()) : MongoForTests.inMemory(), getClass());
    }

    @ParameterizedTest
    @EnumSource(names = {"MONGO_IN_MEMORY", "MONGO"})
    void anOldCommitIsReadGoneOnFromAndLosesItsWords(Kind kind) {
        MongoDatabase database = emptied(kind);
        try (LedgerStore store = MongoLedgerStore.open(database)) {
            database.getCollection(MongoLedgerStore.COLLECTION).insertOne(new Document(HashesAsDigits.write(first)));
            assertThat(store.append(List.of(second))).isEqualTo(new Appended.All());
            assertThat(store.after(0, 10)).containsExactly(first, second);
            assertThat(LedgerCheck.whole(store)).isEqualTo(new LedgerCheck.Intact(second.asHead()));
            store.remove(1, first.decision().texts().keySet());
            store.remove(2, second.decision().texts().keySet());
            assertThat(store.after(0, 10))
                    .allSatisfy(commit -> assertThat(commit.decision().texts()).isEmpty());
        }
    }
}
