package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.standalone.YearAsRead.PLAN;
import static org.assuranceledger.standalone.YearAsRead.milestone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the board knew, at four moments of {@link BoardYear}, and how it looks from another: the same by every way. */
@ParameterizedClass(name = "{0}")
@EnumSource
record BoardYearTest(Way way) {
    private static final String SUMMER = "2015-06-30";
    private static final String AUTUMN = "2015-10-01";
    private static final String CHRISTMAS = "2015-12-31";
    private static final String YEAR_END = "2016-03-31";

    @TempDir
    private static Path folder;

    private static BothSides service;
    private static YearAsRead year;
    private static Member chair;
    private static long last;

    @BeforeParameterizedClassInvocation
    static void aYearGoesBy(Way way) throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        SetClock clock = new SetClock();
        Path record = Files.createDirectory(folder.resolve(way.name()));
        service = way.begin(record, clock, signIns.asSetting(record));
        last = new BoardYear(service, signIns, clock).goesBy();
        chair = new Member(service, signIns.token("ambleford", "independent-chair"));
        year = new YearAsRead(new Member(service, signIns.token("*", "inspector")));
        year.reaches(last);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        service.close();
    }

    @Test
    void inSummerTheBoardKnewOfAPlanJustAdoptedAndOfNothingElse() {
        JsonNode plan = year.plan(SUMMER);
        assertThat(plan.path("adopted").asBoolean()).isTrue();
        assertThat(milestone(plan, "1.1", 1).at("/current/to").asString()).isEqualTo("2015-06-30");
        assertThat(milestone(plan, "1.1", 1).path("status").asString()).isEqualTo("due-soon");
        assertThat(milestone(plan, "1.1", 2).at("/current/to").asString()).isEqualTo("2016-03-31");
        assertThat(milestone(plan, "1.1", 2).at("/changes/0/correction").asBoolean())
                .isTrue();

        for (String register : List.of("challenges", "audits", "meetings")) {
            assertThat(year.ask(register, SUMMER).path(register).size()).isZero();
        }
        assertThat(year.ask("section11", SUMMER).path("rounds").size()).isZero();
    }

    @Test
    void inAutumnADateHadBeenMissedAndMovedAndTheChallengeHadGoneUp() {
        JsonNode strategy = year.milestone(AUTUMN, "1.1", 1);
        assertThat(strategy.at("/original/to").asString()).isEqualTo("2015-06-30");
        assertThat(strategy.at("/current/to").asString()).isEqualTo("2015-09-30");
        assertThat(strategy.at("/changes/0/reason").asString()).isEqualTo("Two partners have not answered");
        assertThat(strategy.at("/changes/0/approver").asString()).isEqualTo("Independent chair");
        assertThat(strategy.at("/outcomes/0/reached").asBoolean()).isFalse();
        assertThat(strategy.path("status").asString()).isEqualTo("overdue");

        assertThat(year.challenge(AUTUMN).path("status").asString()).isEqualTo("escalated");
        assertThat(year.challenge(AUTUMN).at("/due/to").asString()).isEqualTo("2015-10-31");
        assertThat(year.health(AUTUMN).at("/cells/0/self").asString()).isEqualTo("not-answered");
    }

    @Test
    void atChristmasTheStrategyWasThereLateTheChallengeClosedAndOneReturnIn() {
        JsonNode plan = year.plan(CHRISTMAS);
        assertThat(milestone(plan, "1.1", 1).path("status").asString()).isEqualTo("reached-late");
        assertThat(milestone(plan, "1.1", 1).path("slippageDays").asInt()).isEqualTo(94);
        assertThat(milestone(plan, "1.2", 1).path("status").asString()).isEqualTo("overdue");

        assertThat(year.challenge(CHRISTMAS).path("status").asString()).isEqualTo("closed");
        assertThat(year.steps(CHRISTMAS)).doesNotContain("impact");
        JsonNode round = year.ask("section11/2015", CHRISTMAS).path("round");
        assertThat(round.path("returned").asInt()).isEqualTo(1);
        assertThat(round.path("overdue").toString()).isEqualTo("[\"police\"]");
        assertThat(year.health(CHRISTMAS).at("/cells/0/settled").asString()).isEqualTo("compliant");
        assertThat(year.health(CHRISTMAS).at("/cells/5/self").asString()).isEqualTo("not-applicable");
    }

    @Test
    void atTheYearsEndTheForgottenTrainingWasKnownTheScoreModeratedAndTheFindingClosed() {
        JsonNode training = year.milestone(YEAR_END, "1.2", 1);
        assertThat(training.path("status").asString()).isEqualTo("reached");
        assertThat(training.at("/outcomes/0/clocks/late").asBoolean()).isTrue();
        assertThat(training.at("/outcomes/0/clocks/recordedAt").asString()).isEqualTo("2016-02-16T10:00:00Z");

        assertThat(year.steps(YEAR_END)).contains("impact");
        assertThat(year.health(YEAR_END).at("/cells/0/self").asString()).isEqualTo("compliant");
        assertThat(year.health(YEAR_END).at("/cells/0/settled").asString()).isEqualTo("not-compliant");
        JsonNode finding = year.ask("audits/neglect-2016", YEAR_END).at("/audit/findings/0");
        assertThat(finding.at("/answers/0/accepted").asBoolean()).isTrue();
        assertThat(finding.at("/closing/embedded").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMER, AUTUMN, CHRISTMAS, YEAR_END})
    void aMomentAndThePlaceInTheRecordThatItHadReachedShowTheSameWhole(String day) {
        String position = year.ask("", day).at("/asAt/position").toString();
        for (String register : List.of(
                "plans",
                PLAN,
                PLAN + "/actions/1.1",
                "challenges",
                "challenges/1",
                "section11",
                "section11/2015",
                "audits",
                "audits/neglect-2016",
                "meetings",
                "audit-trail")) {
            assertThat(year.told(register, "position:" + position + "&effectiveOn=" + day))
                    .as(register)
                    .isEqualTo(year.told(register, day + "&effectiveOn=" + day))
                    .isNotEmpty();
        }
    }

    @Test
    void whatWasTrueAtChristmasLooksOtherwiseOnceTheLateEntryIsKnown() {
        assertThat(year.milestone(YEAR_END + "&effectiveOn=" + CHRISTMAS, "1.2", 1)
                        .path("status")
                        .asString())
                .isEqualTo("reached");
        assertThat(year.milestone(CHRISTMAS, "1.2", 1).path("status").asString())
                .isEqualTo("overdue");
    }

    @Test
    void everyEntryIsInTheTrailOnce() {
        List<JsonNode> trail = year.trail(YEAR_END);
        assertThat(trail.stream().map(line -> line.path("position").asLong()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, last)
                        .map(at -> last + 1 - at)
                        .boxed()
                        .toList());
        assertThat(trail.getFirst().path("event").asString()).isEqualTo("return-closed");
        assertThat(year.trail(SUMMER).getFirst().path("event").asString()).isEqualTo("milestone-date-corrected");
    }

    @ParameterizedTest
    @CsvSource({"2015-12-08, 404", "2015-12-10, 200"})
    void aMeetingHadThePlanBeforeItOnlyOnceAPaperWasPresented(String day, int status) {
        assertThat(year.reader()
                        .asks(YearAsRead.address(PLAN, day + "&basis=presented"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void thePaperShowsThePlanAsItStoodAtTheEndOfNovember() {
        JsonNode presented = year.ask(PLAN, YEAR_END + "&basis=presented");

        assertThat(presented.at("/asAt/paper/title").asString()).isEqualTo("Progress of the plan");
        assertThat(milestone(presented.path("plan"), "1.1", 1).path("status").asString())
                .isEqualTo("reached-late");
        assertThat(milestone(presented.path("plan"), "1.2", 1).path("reachedOn").isNull())
                .isTrue();
        JsonNode meetings = year.ask("meetings", YEAR_END).path("meetings");
        assertThat(meetings.size()).isOne();
        assertThat(meetings.at("/0/papers/0/upToPosition")).isEqualTo(presented.at("/asAt/position"));
    }

    @Test
    void whatTheInspectorWasShownIsToldToTheChair() {
        JsonNode shown = year.ask("challenges/1", "2015-11-05");
        assertThat(chair.reads("ambleford/looks").path("looks").valueStream())
                .filteredOn(look -> look.at("/look/address")
                        .asString()
                        .equals("/api/v1/boards/ambleford/challenges/1?asAt=2015-11-05"))
                .singleElement()
                .satisfies(look -> assertThat(look.at("/look/position")).isEqualTo(shown.at("/asAt/position")));
    }
}
