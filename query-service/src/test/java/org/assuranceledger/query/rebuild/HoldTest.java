package org.assuranceledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.RandomHistory;
import org.assuranceledger.query.given.RunningViews;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewState;
import org.assuranceledger.query.replay.ViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.wiring.ViewsWiring;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** For how long nobody moves a view, and what becomes of what another did all the same. */
@Timeout(60)
class HoldTest {
    private static final String VIEW = BoardsProjection.VIEW;

    private final GivenLedger ledger = RandomHistory.of(7, 40);
    private MongoDatabase database;
    private ViewStateStore store;
    private MongoTokens other;

    @BeforeEach
    void aViewThatNobodyMoves() {
        database = Mongo.IN_MEMORY.emptied(HoldTest.class);
        store = new MongoViewStateStore(database);
        other = new MongoTokens(database, "other", Clock.systemUTC());
        View shown = new View(VIEW, new BoardsProjection(new MongoFactsStore(database)));
        try (RunningViews running = new RunningViews(database, ledger, other, List.of(shown))) {
            running.catchUp(VIEW);
        }
    }

    @Test
    void aViewWhoseSuccessorFallsBehindIsGivenBackBeforeItIsTriedAgain() throws InterruptedException {
        FallsBehindOnce behind = new FallsBehindOnce();

        rebuild(behind, Clock.systemUTC()).of(VIEW);

        assertThat(behind.whileItCaughtUp).containsExactly("free", "held", "free", "held");
    }

    @Test
    void whatAnotherTookInMeanwhileIsTakenInOnceMore() throws InterruptedException {
        Clock slow = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));

        rebuild(new OtherTakesTheView(), slow).of(VIEW);

        assertThat(other.fetchToken(VIEW, 0).position()).hasValue(ledger.head().position());
    }

    @Test
    void theHoldIsRenewedBeforeEachRenaming() {
        MongoBeside beside = new MongoBeside(database);
        for (String kind : List.of("one", "two")) {
            beside.facts().of(kind, String.class, blank -> blank);
        }
        List<Integer> left = new ArrayList<>();

        beside.replaceShown(() -> left.add(beside().size()));

        assertThat(left).containsExactly(2, 1);
        assertThat(beside()).isEmpty();
    }

    private MongoRebuild rebuild(ViewStateStore kept, Clock clock) {
        ViewStates states = new ViewStates(kept, Clock.systemUTC());
        MongoTokens tokens = new MongoTokens(database, "ours", clock);
        return new MongoRebuild(database, ledger, tokens, states, ViewsWiring.ALL);
    }

    private List<String> beside() {
        List<String> names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> !name.startsWith("anew-"));
        return names;
    }

    /** Says, when first asked while the view is held, that the successor has got nowhere. */
    private final class FallsBehindOnce implements ViewStateStore {
        private final List<String> whileItCaughtUp = new ArrayList<>();

        @Override
        public ViewState of(String view) {
            if (view.equals(VIEW)) {
                whileItCaughtUp.add(heldOrFree());
            }
            boolean behind = !view.equals(VIEW) && whileItCaughtUp.size() == 2;
            return behind ? ViewState.NOTHING_YET : store.of(view);
        }

        private String heldOrFree() {
            try {
                other.fetchToken(VIEW, 0);
                other.releaseClaim(VIEW, 0);
                return "free";
            } catch (UnableToClaimTokenException e) {
                return "held";
            }
        }

        @Override
        public void put(String view, ViewState state) {
            store.put(view, state);
        }

        @Override
        public void forget(String view) {
            store.forget(view);
        }
    }

    /** Has another move the view on, far, once its successor is in its place. */
    private final class OtherTakesTheView implements ViewStateStore {
        @Override
        public ViewState of(String view) {
            return store.of(view);
        }

        @Override
        public void put(String view, ViewState state) {
            if (view.equals(VIEW)) {
                other.fetchToken(VIEW, 0);
                other.storeToken(new GlobalSequenceTrackingToken(99_999), VIEW, 0);
            }
            store.put(view, state);
        }

        @Override
        public void forget(String view) {
            store.forget(view);
        }
    }
}
