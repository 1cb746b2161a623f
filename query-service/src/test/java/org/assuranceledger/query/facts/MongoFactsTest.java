package org.assuranceledger.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.replay.Entry;
import org.assuranceledger.timescale.Timescale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class MongoFactsTest {
    private static final String A = "redbridge/plans/a";
    private static final String B = "redbridge/plans/b";

    /** Something of every kind that states are made of. */
    record Sample(String name, int count, List<Timescale> days, Optional<LocalDate> day, BigDecimal share) {
        static Sample blank(String name) {
            return new Sample(name, 0, List.of(), Optional.empty(), new BigDecimal("0.10"));
        }

        Sample next() {
            return new Sample(name, count + 1, Dated.plus(days, on("2015-04-01")), Optional.of(LocalDate.MIN), share);
        }
    }

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private MongoDatabase database;
    private Facts<Sample> facts;

    @BeforeEach
    void threeEntriesOfAAndTwoOfB() {
        database = mongo.emptied(MongoFactsTest.class);
        facts = new MongoFactsStore(database).of("sample", Sample.class, Sample::blank);
        record(A); // 1
        record(B); // 2
        record(A); // 3
        record(A); // 4
        record(B); // 5
    }

    @Test
    void everyVersionIsKeptAndFoundByAnyPositionInIt() {
        takeIn(1, 2, 3, 4, 5);

        assertThat(LongStream.rangeClosed(0, 6).mapToObj(position -> count(A, position)))
                .containsExactly(0, 1, 1, 2, 3, 3, 3);
        assertThat(LongStream.rangeClosed(0, 6).mapToObj(position -> count(B, position)))
                .containsExactly(0, 0, 1, 1, 1, 2, 2);
    }

    @Test
    void aFolderShowsEachThingOnceAsItThenStood() {
        takeIn(1, 2, 3, 4, 5);

        assertThat(facts.in("redbridge/plans", 4))
                .extracting(Version::entity, version -> version.state().count())
                .containsExactly(tuple(A, 3), tuple(B, 1));
        assertThat(facts.in("redbridge/plans", 1)).hasSize(1);
        assertThat(facts.in("redbridge", 5)).isEmpty();
    }

    @Test
    void anEntryTakenInTwiceChangesNothing() {
        takeIn(1, 2, 3, 4, 5);
        List<Document> before = documents();
        takeIn(1, 2, 3, 4, 5);
        takeIn(3);

        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void anEntryWhosePredecessorNeverCameIsRefused() {
        takeIn(1, 2);

        assertThatThrownBy(() -> takeIn(4)).isInstanceOf(EventMissing.class);
        assertThat(count(A, 9)).isEqualTo(1);
    }

    /**
     * A crash between the two writes leaves two open versions; readers see one, and taking it in again closes the
     * other.
     */
    @Test
    void whatACrashLeftHalfDoneIsHiddenAndThenMended() {
        takeIn(1, 2, 3);
        reopenFirstVersion();

        assertThat(facts.in("redbridge/plans", 3))
                .filteredOn(version -> version.entity().equals(A))
                .extracting(version -> version.state().count())
                .containsExactly(2);
        takeIn(3);
        assertThat(documents())
                .filteredOn(version -> !version.containsKey("to"))
                .hasSize(2);
    }

    @Test
    void aStateComesBackAsItWas() {
        takeIn(1);
        assertThat(facts.at(A, 1)).map(Version::state).hasValue(Sample.blank(A).next());
    }

    @Test
    void forgettingLeavesNothing() {
        takeIn(1, 2, 3);
        facts.forgetAll();

        assertThat(documents()).isEmpty();
    }

    private void record(String planId) {
        ledger.record(new PlanAdopted(planId, "Board", on("2015-04-01")));
    }

    private void takeIn(long... positions) {
        for (long position : positions) {
            Commit commit = ledger.at(position).orElseThrow();
            Entry entry = new Entry(position, commit);
            facts.advance(entry.recorded().aggregateId(), entry, Sample::next);
        }
    }

    private int count(String entity, long position) {
        return facts.at(entity, position)
                .map(version -> version.state().count())
                .orElse(0);
    }

    private List<Document> documents() {
        return database.getCollection("facts-sample").find().into(new ArrayList<>());
    }

    private void reopenFirstVersion() {
        database.getCollection("facts-sample")
                .updateOne(
                        new Document("_id", A + "@0"),
                        new Document("$unset", new Document("to", "").append("toAt", "")));
    }
}
