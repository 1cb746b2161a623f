package org.assuranceledger.query.asat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.replay.ViewState;
import org.assuranceledger.query.replay.ViewStateStore;
import org.assuranceledger.query.replay.ViewStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final String PLAN = Redbridge.PLAN;

    private final GivenLedger ledger = new GivenLedger();
    private final Map<String, ViewState> reached = new HashMap<>();
    private final Clock clock = Clock.fixed(Instant.parse("2015-10-20T10:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void aRecordOfTwoMonths() {
        Redbridge.begin(ledger); // positions 1 to 10, on 1 April
        ledger.on("2015-06-30").record(new PlanAdopted(PLAN, "Board", on("2015-06-29"))); // 11
        reach("current-plan", 11);
        reach("meetings", 11);
    }

    @Test
    void nowIsAllThatTheViewHasTakenIn() {
        assertThat(resolve(AsAtRequest.NOW))
                .isEqualTo(new AsAt(
                        clock.instant(),
                        11,
                        LocalDate.of(2015, 10, 20),
                        Optional.empty(),
                        Basis.RECORDED,
                        Optional.empty(),
                        0,
                        Optional.empty()));
    }

    @Test
    void anAnswerThatFallsShortOfThePositionAskedForSaysSo() {
        assertThat(resolve(new AsAtRequest(null, null, null, "12")).notReached())
                .contains(12L);
        assertThat(resolve(new AsAtRequest("position:3", null, null, "12")).notReached())
                .contains(12L);
        assertThat(resolve(new AsAtRequest(null, null, null, "11")).notReached())
                .isEmpty();
        assertThat(resolve(new AsAtRequest("position:3", null, null, "11")).notReached())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-29,              10, 2015-06-29T22:59:59.999Z, 2015-06-29",
        "2015-06-30,              11, 2015-06-30T22:59:59.999Z, 2015-06-30",
        "2015-06-30T12:00:00Z,    11, 2015-06-30T12:00:00Z,     2015-06-30",
        "2015-06-30T11:59:59.999Z,10, 2015-06-30T11:59:59.999Z, 2015-06-30",
        "2015-06-30T13:00,        11, 2015-06-30T12:00:00Z,     2015-06-30",
        "2015-06-30T12:59,        10, 2015-06-30T11:59:00Z,     2015-06-30",
        "2015-06-30T23:30:00Z,    11, 2015-06-30T23:30:00Z,     2015-07-01",
        "2015-03-31,               0, 2015-03-31T22:59:59.999Z, 2015-03-31",
        "2015-10-20,              11, 2015-10-20T10:00:00Z,     2015-10-20",
        "position:11,             11, 2015-06-30T12:00:00Z,     2015-06-30",
        "position:3,               3, 2015-04-01T12:00:00Z,     2015-04-01",
        "position:0,               0, 1970-01-01T00:00:00Z,     1970-01-01",
    })
    void aMomentIsADayAnInstantOrAPosition(String words, long position, Instant instant, LocalDate day) {
        AsAt asAt = resolve(words);

        assertThat(asAt.position()).isEqualTo(position);
        assertThat(asAt.asAt()).isEqualTo(instant);
        assertThat(asAt.statusOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2015-13-01", "2015-10-21", "2015-10-20T10:00:01Z", "position:12", "position:x", "T"
            })
    void aMomentThatCannotBeReadOrHasNotComeIsRefused(String words) {
        assertThatThrownBy(() -> resolve(words)).isInstanceOf(UnreadableRequest.class);
    }

    @Test
    void aFormThatLeavesAPartBlankAsksForAll() {
        assertThat(resolve(new AsAtRequest(" ", " ", " ", " "))).isEqualTo(resolve(AsAtRequest.NOW));
    }

    @Test
    void theOtherPartsOfARequestAreRefusedTooIfTheyCannotBeRead() {
        assertThatThrownBy(() -> resolve(new AsAtRequest(null, "soon", null, null)))
                .isInstanceOf(UnreadableRequest.class);
        assertThatThrownBy(() -> resolve(new AsAtRequest(null, null, "guessed", null)))
                .isInstanceOf(UnreadableRequest.class);
        assertThatThrownBy(() -> resolve(new AsAtRequest(null, null, null, "-1")))
                .isInstanceOf(UnreadableRequest.class);
    }

    @Test
    void aViewThatLagsSaysByHowMuch() {
        reach("current-plan", 4);

        assertThat(resolve(AsAtRequest.NOW))
                .extracting(AsAt::position, AsAt::lag)
                .containsExactly(4L, 7L);
        assertThat(resolve("position:3")).extracting(AsAt::position, AsAt::lag).containsExactly(3L, 0L);
        assertThat(resolve("position:10")).extracting(AsAt::position, AsAt::lag).containsExactly(4L, 6L);
    }

    @Test
    void askedHowThingsStoodOnADayStatusesAreWorkedOutForThatDay() {
        AsAt asAt = resolve(AsAtRequest.at("2015-06-30").effectiveOn("2015-05-01"));

        assertThat(asAt.statusOn()).isEqualTo(LocalDate.of(2015, 5, 1));
        assertThat(asAt.position()).isEqualTo(11);
    }

    @Test
    void presentedMeansAsTheLatestPaperAboutItShowsIt() {
        assertThat(resolve(AsAtRequest.NOW.presented()).position()).isEqualTo(7);
        assertThat(resolve(AsAtRequest.NOW.presented()).paper())
                .map(Paper::title)
                .hasValue("later");
        assertThatThrownBy(() ->
                        moments().resolve(AsAtRequest.NOW.presented(), "redbridge/section11/2015", "current-plan"))
                .isInstanceOf(NotInRecord.class);
    }

    @Test
    void whoeverAsksForMoreThanIsThereYetIsAnsweredWithTheLag() {
        AsAt asAt = resolve(new AsAtRequest(null, null, null, "99"));

        assertThat(asAt.position()).isEqualTo(11);
    }

    @Test
    void severalViewsAreWaitedForNoLongerThanOne() {
        long begun = System.nanoTime();
        AsAt asAt =
                moments().resolve(new AsAtRequest(null, null, null, "99"), PLAN, "current-plan", "audits", "boards");

        assertThat(asAt.notReached()).contains(99L);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    private AsAt resolve(String asAt) {
        return resolve(new AsAtRequest(asAt, null, null, null));
    }

    private AsAt resolve(AsAtRequest request) {
        return moments().resolve(request, PLAN + "/actions/1.2", "current-plan");
    }

    private Moments moments() {
        Papers papers = (boardId, position) -> List.of(
                paper("later", 7, "2015-07-15", PLAN),
                paper("earlier", 9, "2015-06-15", PLAN),
                paper("another", 10, "2015-09-15", "redbridge/plans/2014-15"));
        return new Moments(ledger, new ViewStates(new InMemory(), clock), papers, clock);
    }

    private static Paper paper(String title, long upTo, String day, String about) {
        return new Paper(
                "redbridge/meetings/m", title, "1", List.of(about), upTo, new Clocks(on(day), Instant.EPOCH, 1));
    }

    private void reach(String view, long position) {
        reached.put(view, new ViewState(position, Optional.empty()));
    }

    private final class InMemory implements ViewStateStore {
        @Override
        public ViewState of(String view) {
            return reached.getOrDefault(view, ViewState.NOTHING_YET);
        }

        @Override
        public void put(String view, ViewState state) {
            reached.put(view, state);
        }

        @Override
        public void forget(String view) {
            reached.remove(view);
        }
    }
}
