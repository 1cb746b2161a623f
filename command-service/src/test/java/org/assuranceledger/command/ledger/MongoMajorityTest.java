package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.mongo.MongoForTests;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What is asked of a replica set, as it goes over the wire: with less, a step-down would lose what was acknowledged. */
class MongoMajorityTest {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");
    private static final Set<String> WRITES = Set.of("insert", "update");
    private static final BsonDocument BY_A_MAJORITY = BsonDocument.parse("{w: 'majority', j: true}");

    private final Asked asked = new Asked();

    private static final class Asked implements CommandListener {
        private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommand().clone());
        }

        List<BsonDocument> of(Set<String> names) {
            return commands.stream()
                    .filter(command -> names.contains(command.getFirstKey()))
                    .toList();
        }
    }

    private void aCommitIsWrittenReadAndLosesItsWords() {
        MongoForTests.emptied(MongoForTests.inMemory(), getClass());
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(MongoForTests.inMemory()))
                .addCommandListener(asked)
                .build();
        try (MongoClient client = MongoClients.create(settings);
                LedgerStore store = MongoLedgerStore.open(client.getDatabase(MongoForTests.databaseName(getClass())))) {
            Commit commit = Commit.following(Head.EMPTY, BoardHead.EMPTY, Decided.by("1", "a", 0), NOON);
            store.append(List.of(commit));
            store.remove(1, commit.decision().texts().keySet());
            store.head();
            store.after(0, 1);
            store.ofAggregate("a", 0, 1);
            store.ofCommand("1");
        }
    }

    @Test
    void whatIsWrittenIsOnTheDisksOfAMajority() {
        aCommitIsWrittenReadAndLosesItsWords();

        assertThat(asked.of(WRITES)).extracting(BsonDocument::getFirstKey).contains("insert", "update");
        assertThat(asked.of(WRITES))
                .extracting(command -> command.get("writeConcern"))
                .containsOnly(BY_A_MAJORITY);
    }

    @Test
    void whatIsReadIsWhatAMajorityHasAndThePrimaryKnows() {
        aCommitIsWrittenReadAndLosesItsWords();

        assertThat(asked.of(Set.of("find"))).hasSizeGreaterThanOrEqualTo(4).allSatisfy(find -> {
            assertThat(find.getDocument("readConcern").getString("level").getValue())
                    .isEqualTo("majority");
            assertThat(find.containsKey("$readPreference")).isFalse();
        });
    }
}
