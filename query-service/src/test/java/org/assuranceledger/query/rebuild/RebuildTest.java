package org.assuranceledger.query.rebuild;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A view is made anew while people go on reading, and while another instance of the service moves it. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
@Timeout(120)
class RebuildTest {
    private static final String[] VIEWS = ViewsWiring.ALL.keySet().toArray(String[]::new);

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = RandomHistory.of(7, 120);
    private MongoDatabase database;
    private Answers answers;

    @AutoClose
    private RunningViews running;

    private ViewStates states;
    private MongoTokens tokens;
    private MongoRebuild rebuild;

    @BeforeEach
    void viewsThatAnotherInstanceMoves() {
        database = mongo.emptied(RebuildTest.class);
        answers = Answers.of(database, ledger, Redbridge.CLOCK);
        running = new RunningViews(
                database, ledger, new MongoTokens(database, "one", Clock.systemUTC()), answers.views());
        running.catchUp(VIEWS);
        states = new ViewStates(new MongoViewStateStore(database), Clock.systemUTC());
        tokens = new MongoTokens(database, "two", Clock.systemUTC());
        rebuild = new MongoRebuild(database, ledger, tokens, states, ViewsWiring.ALL);
    }

    @Test
    void whatSomebodyEditedIsRightAgain() throws InterruptedException {
        List<Optional<?>> right = answers.everything(AsAtRequest.NOW);
        database.getCollection("facts-action").updateMany(exists("state"), set("state.wording", "forged"));
        database.getCollection("audit-trail").drop();
        assertThat(answers.everything(AsAtRequest.NOW)).isNotEqualTo(right);

        rebuild.of("current-plan");
        rebuild.of("audit-trail");

        assertThat(answers.everything(AsAtRequest.NOW)).isEqualTo(right);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void whoeverReadsMeanwhileSeesAllOfIt() {
        List<Optional<?>> right = answers.everything(AsAtRequest.NOW);
        CompletableFuture<Void> all = CompletableFuture.runAsync(this::everyView);
        while (!all.isDone()) {
            assertThat(answers.everything(AsAtRequest.NOW)).isEqualTo(right);
        }
        all.join();
    }

    @Test
    void whatIsRecordedMeanwhileIsInIt() {
        CompletableFuture<Void> all = CompletableFuture.runAsync(this::everyView);
        for (int more = 0; !all.isDone() || more < 20; more++) {
            ledger.record(new PlanAdopted(Redbridge.PLAN, "Board " + more, Redbridge.on("2015-04-30")));
            running.catchUp(VIEWS);
        }
        all.join();
        running.catchUp(VIEWS);
        List<Optional<?>> rebuilt = answers.everything(AsAtRequest.NOW);

        answers.after(ledger, mongo.emptied(RebuildTest.class));
        assertThat(rebuilt).isEqualTo(answers.everything(AsAtRequest.NOW));
    }

    @Test
    void aBatchInHandWhenAViewIsTakenAwayIsNotCountedAsTakenIn() {
        running.close();
        MongoTokens one = new MongoTokens(database, "one", Clock.systemUTC());
        one.fetchToken("boards", 0);
        tokens.takeFromAll("boards");
        tokens.moveTo("boards", 3);
        tokens.giveBack("boards");

        assertThatThrownBy(() -> one.storeToken(new GlobalSequenceTrackingToken(9), "boards", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(one.fetchToken("boards", 0).position()).hasValue(3);
    }

    @Test
    void nobodyMovesAViewThatIsBeingReplaced() {
        running.close();
        tokens.takeFromAll("boards");
        assertThatThrownBy(() -> tokens.fetchToken("boards", 0)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.giveBack("boards");
        assertThat(tokens.fetchToken("boards", 0).position()).isPresent();
    }

    @Test
    void whatWasBrokenOffIsClearedAwayByTheNextStart() {
        String beside = ViewStates.beside("current-plan");
        new MongoTokens(database, "died", Clock.systemUTC()).initializeTokenSegments(beside, 1);
        database.getCollection("anew-facts-action").insertOne(new Document("state", "words of the record"));
        states.replaced(beside, 4);

        rebuild.clear();

        assertThat(leftBehind()).isEmpty();
        assertThat(states.of(beside).applied()).isZero();
    }

    @Test
    void whatAnotherInstanceIsAtIsLeftToIt() {
        String beside = ViewStates.beside("current-plan");
        MongoTokens other = new MongoTokens(database, "other", Clock.systemUTC());
        other.initializeTokenSegments(beside, 1);
        other.fetchToken(beside, 0);
        database.getCollection("anew-facts-action").insertOne(new Document("state", "half made"));

        rebuild.clear();
        assertThatThrownBy(() -> rebuild.of("current-plan")).isInstanceOf(UnableToClaimTokenException.class);

        assertThat(leftBehind()).contains("anew-facts-action");
        assertThat(database.getCollection("anew-facts-action").countDocuments()).isOne();
    }

    @Test
    void aStartThatNamesAViewThatIsNoneSaysWhichThereAre() {
        assertThatThrownBy(() -> new NamedViews(List.of("plans"), ViewsWiring.ALL.keySet(), rebuild))
                .hasMessage("There is no view \"plans\" to rebuild. There are: audit-trail, audits, boards,"
                        + " challenge-log, current-plan, meetings, section-11.");
    }

    private void everyView() {
        try {
            for (String view : VIEWS) {
                rebuild.of(view);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> leftBehind() {
        List<String> names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> !name.startsWith("anew-"));
        return names;
    }
}
