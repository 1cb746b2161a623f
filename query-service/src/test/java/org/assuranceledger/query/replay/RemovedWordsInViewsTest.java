package org.assuranceledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.assuranceledger.query.viewcheck.MongoRefold;
import org.assuranceledger.query.viewcheck.ViewCheck;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No view and nothing derived holds words once they are removed, at whatever moment one asks. The ledger here keeps its
 * words all the same: views go by what a redaction says.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class RemovedWordsInViewsTest {
    private static final String NEEDLE = "Needle of 7 Acacia Avenue";
    private static final String TOMBSTONE = "[Removed on 1 October 2015 by the board manager, ground: a child could be"
            + " identified. Entry %d says why.]";

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private MongoDatabase database;
    private Answers answers;
    private long reworded;

    @BeforeEach
    void anActionWhoseWordingHoldsTheWordsAndLivesOn() {
        database = mongo.emptied(RemovedWordsInViewsTest.class);
        answers = Answers.of(database, ledger, Redbridge.CLOCK);
        Redbridge.begin(ledger);
        reworded = ledger.on("2015-06-01")
                .because(NEEDLE)
                .record(new ActionReworded(
                        Redbridge.ACTION, "See to " + NEEDLE, NEEDLE, "Chair", Redbridge.on("2015-06-01")));
        ledger.because("");
        progress("Begun");
    }

    private void progress(String note) {
        ledger.record(Redbridge.progress(note, "2015-06-02"));
    }

    private long redact(long position) {
        Commit commit = ledger.at(position).orElseThrow();
        return ledger.on("2015-10-01").record(Redbridge.redaction(commit, position));
    }

    private void catchUp(RunningViews views) {
        views.catchUp(answers.views().stream().map(View::name).toArray(String[]::new));
    }

    private RunningViews views() {
        return new RunningViews(database, ledger, new InMemoryTokenStore(), answers.views());
    }

    /** All that can be had, at each moment there was. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (long position = 1; position <= ledger.head().position(); position++) {
            all.append(answers.everything(AsAtRequest.at(position)));
        }
        return all.toString();
    }

    private String everyDocument() {
        List<String> documents = new ArrayList<>();
        database.listCollectionNames()
                .forEach(name -> database.getCollection(name)
                        .find()
                        .forEach((Document document) -> documents.add(document.toJson())));
        return documents.toString();
    }

    private void isGoneEverywhere() {
        assertThat(everything()).doesNotContain(NEEDLE);
        assertThat(everyDocument()).doesNotContain(NEEDLE);
    }

    @Test
    void wordsLeaveEveryViewAndTheEntryShowsThatTheyWereRemoved() {
        try (RunningViews views = views()) {
            catchUp(views);
            assertThat(everything()).contains(NEEDLE);
            long redaction = redact(reworded);
            progress("Done");
            catchUp(views);
            isGoneEverywhere();
            String tombstone = TOMBSTONE.formatted(redaction);
            assertThat(answers.plans().action(Redbridge.ACTION, AsAtRequest.NOW).toString())
                    .contains(tombstone, "Begun", "Done");
            assertThat(answers.plans()
                            .action(Redbridge.ACTION, AsAtRequest.at(reworded))
                            .toString())
                    .contains(tombstone);
        }
    }

    @Test
    void aViewRebuiltFromARecordThatStillHoldsThemShowsThemNot() {
        redact(reworded);
        answers.after(ledger, database);
        isGoneEverywhere();
        String first = everything();
        try (RunningViews views = views()) {
            for (View view : answers.views()) {
                views.views().rebuild(view.name());
            }
            catchUp(views);
        }
        isGoneEverywhere();
        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void aLaterRedactionOfTheSameThingLeavesTheEarlierOneAsItWas() {
        progress("Also " + NEEDLE);
        long note = ledger.head().position();
        long first = redact(note);
        long second = redact(reworded);
        answers.after(ledger, database);
        isGoneEverywhere();
        assertThat(answers.plans().action(Redbridge.ACTION, AsAtRequest.NOW).toString())
                .contains(TOMBSTONE.formatted(first), TOMBSTONE.formatted(second));
    }

    @Test
    void viewsWithoutTheWordsAgreeWithTheRecord() {
        try (RunningViews views = views()) {
            catchUp(views);
            redact(reworded);
            progress("Done");
            catchUp(views);
            ViewCheck check = new ViewCheck(ledger, views.states(), () -> new MongoRefold(database), ViewsWiring.ALL);
            assertThat(check.disagreements()).isEmpty();
        }
    }

    @Test
    void theTrailTellsOfTheRemovalWhereverOneLooksForTheThing() {
        long redaction = redact(reworded);
        answers.after(ledger, database);
        assertThat(everything())
                .contains("Words were removed from entry %d (all its free text), ground: a child could be identified;"
                        .formatted(reworded))
                .contains("Why: \"It named a street\"");
        assertThat(answers.trail()
                        .page(
                                Redbridge.BOARD,
                                Optional.empty(),
                                new TrailRequest(Redbridge.ACTION, null, null, null),
                                AsAtRequest.NOW)
                        .lines()
                        .getFirst()
                        .position())
                .isEqualTo(redaction);
    }
}
