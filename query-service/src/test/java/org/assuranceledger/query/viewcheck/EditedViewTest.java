package org.assuranceledger.query.viewcheck;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever edits a view is found out, and the first entry that differs is named. Ten of each kind; as many as
 * {@code -Dtampering.each=1000} asks for in a long run. {@code -Dtampering.seed=...} repeats one.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
@Timeout(3_600)
class EditedViewTest {
    private static final int EACH = Integer.getInteger("tampering.each", 10);
    private static final Map<String, String> VIEWS = Map.of(
            "facts-board", "boards",
            "facts-plan", "current-plan",
            "facts-action", "current-plan",
            "facts-challenge", "challenge-log",
            "facts-round", "section-11",
            "facts-return", "section-11",
            "facts-meeting", "meetings",
            "facts-audit", "audits",
            "audit-trail", "audit-trail");

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = RandomHistory.of(2_015L, 25);
    private MongoDatabase database;
    private ViewCheck check;

    @BeforeEach
    void views() {
        database = mongo.emptied(EditedViewTest.class);
        Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        ViewStates states = new ViewStates(new MongoViewStateStore(database), Redbridge.CLOCK);
        check = new ViewCheck(ledger, states, () -> new MongoRefold(database), ViewsWiring.ALL);
    }

    @Test
    void viewsThatNobodyEditedAgree() {
        assertThat(check.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverEditsAViewIsFoundOut(Edit edit) {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            MongoCollection<Document> kept = anyOf(filled(), random);
            List<Document> all = kept.find().into(new ArrayList<>());
            Document before = anyOf(all, random);
            Edit.Done done = edit.to(before, random);
            done.gone().forEach(id -> kept.deleteOne(eq("_id", id)));
            done.written().forEach(kept::insertOne);

            assertThat(check.disagreements())
                    .as("seed %d: %s of %s", seed, edit, before)
                    .containsExactly(Disagreement.of(view(kept), new Differs(done.firstEntry())));

            done.written().forEach(written -> kept.deleteOne(eq("_id", written.get("_id"))));
            done.gone().forEach(id -> kept.insertOne(before));
        });
        assertThat(check.disagreements()).isEmpty();
    }

    private List<MongoCollection<Document>> filled() {
        return VIEWS.keySet().stream()
                .sorted()
                .map(database::getCollection)
                .filter(one -> one.countDocuments() > 0)
                .toList();
    }

    private static String view(MongoCollection<Document> kept) {
        return VIEWS.get(kept.getNamespace().getCollectionName());
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static LongStream seeds() {
        Long one = Long.getLong("tampering.seed");
        return one != null ? LongStream.of(one) : new Random().longs(EACH);
    }
}
