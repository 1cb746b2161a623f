package org.assuranceledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.MeetingEvent;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
@Timeout(60)
class ViewsTest {
    private static final String SECRET = "words that no log may hold";

    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private final Listening all = new Listening();
    private final Choosy choosy = new Choosy();
    private MongoDatabase database;
    private TokenStore tokens;

    /** Takes every entry in. */
    static class Listening {
        final List<Long> heard = new ArrayList<>();

        @EventHandler
        synchronized void on(BoardEvent event, Entry entry) {
            heard.add(entry.position());
        }

        @ResetHandler
        synchronized void reset() {
            heard.clear();
        }

        synchronized List<Long> heard() {
            return List.copyOf(heard);
        }
    }

    /** Hears of meetings only, and stumbles over them until told not to. */
    static class Choosy {
        volatile boolean stumbles;
        volatile long heard;

        @EventHandler
        void on(MeetingEvent event, Entry entry) {
            if (stumbles) {
                throw new IllegalStateException(SECRET);
            }
            heard = entry.position();
        }

        @ResetHandler
        void reset() {
            heard = 0;
        }
    }

    @BeforeEach
    void aBoard() {
        database = mongo.emptied(ViewsTest.class);
        tokens = new MongoTokens(database, "one", Clock.systemUTC());
        Redbridge.begin(ledger);
    }

    @Test
    void everyEntryReachesTheViewOnceAndInOrder() {
        try (RunningViews views = views()) {
            views.catchUp("all", "choosy");
            ledger.on("2015-05-01").record(Redbridge.paper(3, "2015-04-30", Redbridge.PLAN));
            views.catchUp("all", "choosy");
        }

        assertThat(all.heard())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ledger.head().position())
                                .boxed()
                                .toList());
        assertThat(choosy.heard).isEqualTo(ledger.head().position());
    }

    @Test
    void aViewGoesOnWhereItStoodWhenItWasStopped() {
        try (RunningViews views = views()) {
            views.catchUp("all");
        }
        ledger.on("2015-05-01").record(new PlanAdopted(Redbridge.PLAN, "Board", on("2015-04-30")));
        try (RunningViews views = views()) {
            views.catchUp("all");
        }

        assertThat(all.heard()).doesNotHaveDuplicates().endsWith(ledger.head().position());
    }

    @Test
    void aViewThatStumblesParksAndHoldsUpNoOther() throws InterruptedException {
        choosy.stumbles = true;
        long position = ledger.on("2015-05-01").record(Redbridge.paper(3, "2015-04-30", Redbridge.PLAN));
        long head = ledger.record(new PlanAdopted(Redbridge.PLAN, "Board", on("2015-04-30")));
        try (RunningViews views = views()) {
            views.catchUp("all");
            assertThat(views.states().await("choosy", position - 1, Duration.ofSeconds(20)))
                    .isTrue();
            ViewState state = awaitParked(views);

            assertThat(state.applied()).isEqualTo(position - 1);
            assertThat(state.parked().orElseThrow().position()).isEqualTo(position);
            assertThat(state.parked().orElseThrow().event()).isEqualTo("paper-presented");
            assertThat(state.parked().orElseThrow().why())
                    .doesNotContain(SECRET)
                    .contains("IllegalStateException");
            assertThat(views.states().of("all").applied()).isEqualTo(head);

            choosy.stumbles = false;
            views.catchUp("choosy");
            assertThat(views.states().of("choosy").parked()).isEmpty();
        }
    }

    @Test
    void anEventOfANewerReleaseParksWhoeverMustMissNothing() throws InterruptedException {
        String plan = Redbridge.PLAN;
        ledger.record(List.of(new RecordedEvent("plan-framed", 1, plan, ledger.next(plan), "/", "{}")), Map.of());
        try (RunningViews views = views()) {
            ViewState state = awaitParked(views);
            assertThat(state.parked().orElseThrow().why()).contains("plan-framed");
        }
    }

    @Test
    void aRebuiltViewTakesInEverythingFromTheBeginning() {
        try (RunningViews views = views()) {
            views.catchUp("all", "choosy");
            List<Long> first = all.heard();
            assertThat(views.views().rebuild("all")).isTrue();
            views.catchUp("all");

            assertThat(all.heard()).isEqualTo(first);
            assertThat(views.views().rebuild("none-of-that-name")).isFalse();
        }
    }

    @Test
    void whoeverWaitsForWhatWasJustRecordedSeesItOrIsTold() throws InterruptedException {
        try (RunningViews views = views()) {
            views.catchUp("all");
            long next = ledger.head().position() + 1;
            assertThat(views.states().await("all", next, Duration.ofMillis(50))).isFalse();
            ledger.on("2015-05-01").record(new PlanAdopted(Redbridge.PLAN, "Board", on("2015-04-30")));
            assertThat(views.states().await("all", next, Duration.ofSeconds(20)))
                    .isTrue();
            assertThat(all.heard()).contains(next);
        }
    }

    private RunningViews views() {
        return new RunningViews(database, ledger, tokens, List.of(new View("all", all), new View("choosy", choosy)));
    }

    private static ViewState awaitParked(RunningViews views) throws InterruptedException {
        ViewState state = views.states().of("choosy");
        while (state.parked().isEmpty()) {
            views.states().await("choosy", Long.MAX_VALUE, Duration.ofMillis(50));
            state = views.states().of("choosy");
        }
        return state;
    }
}
