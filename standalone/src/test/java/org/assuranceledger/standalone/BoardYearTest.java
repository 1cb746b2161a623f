package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the board knew, at four moments of {@link BoardYear}, and how it looks from another. */
class BoardYearTest {
    private static final String SUMMER = "2015-06-30";
    private static final String AUTUMN = "2015-10-01";
    private static final String CHRISTMAS = "2015-12-31";
    private static final String YEAR_END = "2016-03-31";
    private static final String PLAN = "plans/2015-16";

    @TempDir
    private static Path folder;

    private static Running service;
    private static Member inspector;

    @BeforeAll
    static void aYearGoesBy() throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        SetClock clock = new SetClock();
        service = Running.in(folder, clock, signIns.asSetting(folder));
        new BoardYear(service, signIns, clock).goesBy();
        inspector = new Member(service, signIns.token("*", "inspector"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void inSummerTheBoardKnewOfAPlanJustAdoptedAndOfNothingElse() {
        JsonNode plan = plan(SUMMER);
        assertThat(plan.path("adopted").asBoolean()).isTrue();
        assertThat(milestone(plan, "1.1", 1).at("/current/to").asString()).isEqualTo("2015-06-30");
        assertThat(milestone(plan, "1.1", 1).path("status").asString()).isEqualTo("due-soon");
        assertThat(milestone(plan, "1.1", 2).at("/current/to").asString()).isEqualTo("2016-03-31");
        assertThat(milestone(plan, "1.1", 2).at("/changes/0/correction").asBoolean())
                .isTrue();

        assertThat(ask("challenges", SUMMER).path("challenges").size()).isZero();
        assertThat(ask("section11", SUMMER).path("rounds").size()).isZero();
    }

    @Test
    void inAutumnADateHadBeenMissedAndMovedAndTheChallengeHadGoneUp() {
        JsonNode strategy = milestone(plan(AUTUMN), "1.1", 1);
        assertThat(strategy.at("/original/to").asString()).isEqualTo("2015-06-30");
        assertThat(strategy.at("/current/to").asString()).isEqualTo("2015-09-30");
        assertThat(strategy.at("/changes/0/reason").asString()).isEqualTo("Two partners have not answered");
        assertThat(strategy.at("/changes/0/approver").asString()).isEqualTo("Independent chair");
        assertThat(strategy.path("status").asString()).isEqualTo("missed");

        assertThat(challenge(AUTUMN).path("status").asString()).isEqualTo("escalated");
        assertThat(challenge(AUTUMN).at("/due/to").asString()).isEqualTo("2015-10-31");
        assertThat(health(AUTUMN).at("/cells/0/self").asString()).isEqualTo("not-answered");
    }

    @Test
    void atChristmasTheStrategyWasThereLateTheChallengeClosedAndOneReturnIn() {
        JsonNode plan = plan(CHRISTMAS);
        assertThat(milestone(plan, "1.1", 1).path("status").asString()).isEqualTo("reached-late");
        assertThat(milestone(plan, "1.1", 1).path("slippageDays").asInt()).isEqualTo(94);
        assertThat(milestone(plan, "1.2", 1).path("status").asString()).isEqualTo("overdue");

        assertThat(challenge(CHRISTMAS).path("status").asString()).isEqualTo("closed");
        assertThat(steps(CHRISTMAS)).doesNotContain("impact");
        JsonNode round = ask("section11/2015", CHRISTMAS).path("round");
        assertThat(round.path("returned").asInt()).isEqualTo(1);
        assertThat(round.path("overdue").toString()).isEqualTo("[\"police\"]");
        assertThat(health(CHRISTMAS).at("/cells/0/settled").asString()).isEqualTo("compliant");
        assertThat(health(CHRISTMAS).at("/cells/5/self").asString()).isEqualTo("not-applicable");
    }

    @Test
    void atTheYearsEndTheForgottenTrainingWasKnownTheScoreModeratedAndTheFindingClosed() {
        JsonNode training = milestone(plan(YEAR_END), "1.2", 1);
        assertThat(training.path("status").asString()).isEqualTo("reached");
        assertThat(training.at("/outcomes/0/clocks/late").asBoolean()).isTrue();
        assertThat(training.at("/outcomes/0/clocks/recordedAt").asString()).isEqualTo("2016-02-16T10:00:00Z");

        assertThat(steps(YEAR_END)).contains("impact");
        assertThat(health(YEAR_END).at("/cells/0/self").asString()).isEqualTo("compliant");
        assertThat(health(YEAR_END).at("/cells/0/settled").asString()).isEqualTo("not-compliant");
        JsonNode finding = ask("audits/neglect-2016", YEAR_END).at("/audit/findings/0");
        assertThat(finding.at("/answers/0/accepted").asBoolean()).isTrue();
        assertThat(finding.at("/closing/embedded").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMER, AUTUMN, CHRISTMAS, YEAR_END})
    void aMomentAndThePlaceInTheRecordThatItHadReachedShowTheSame(String day) {
        long position = ask("", day).at("/asAt/position").asLong();

        for (String register : new String[] {"challenges", "section11", "audits", "meetings"}) {
            JsonNode byPosition = inspector.reads("ambleford/" + register + "?asAt=position:" + position);
            assertThat(byPosition.at("/asAt/position").asLong()).isEqualTo(position);
            assertThat(ask(register, day + "&effectiveOn=" + day).size()).isEqualTo(byPosition.size());
        }
        assertThat(inspector
                        .reads("ambleford/" + PLAN + "?asAt=position:" + position + "&effectiveOn=" + day)
                        .path("plan"))
                .isEqualTo(ask(PLAN, day + "&effectiveOn=" + day).path("plan"));
    }

    @Test
    void whatWasTrueAtChristmasLooksOtherwiseOnceTheLateEntryIsKnown() {
        JsonNode asKnownNow = ask(PLAN, YEAR_END + "&effectiveOn=" + CHRISTMAS).path("plan");

        assertThat(milestone(asKnownNow, "1.2", 1).path("status").asString()).isEqualTo("reached");
        assertThat(milestone(plan(CHRISTMAS), "1.2", 1).path("status").asString())
                .isEqualTo("overdue");
    }

    @ParameterizedTest
    @CsvSource({"2015-12-08, 404", "2015-12-10, 200"})
    void aMeetingHadThePlanBeforeItOnlyOnceAPaperWasPresented(String day, int status) {
        assertThat(inspector
                        .asks("ambleford/" + PLAN + "?basis=presented&asAt=" + day)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void thePaperShowsThePlanAsItStoodAtTheEndOfNovember() {
        JsonNode presented = ask(PLAN, YEAR_END + "&basis=presented");

        assertThat(presented.at("/asAt/paper/title").asString()).isEqualTo("Progress of the plan");
        assertThat(milestone(presented.path("plan"), "1.1", 1).path("status").asString())
                .isEqualTo("reached-late");
        assertThat(milestone(presented.path("plan"), "1.2", 1).path("reachedOn").isNull())
                .isTrue();
    }

    private static JsonNode plan(String day) {
        return ask(PLAN, day).path("plan");
    }

    private static JsonNode milestone(JsonNode plan, String action, int number) {
        return PlanAsRead.actions(plan).stream()
                .filter(one -> one.at("/agreement/reference").asString().equals(action))
                .map(one -> one.path("milestones").path(number - 1))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode challenge(String day) {
        return ask("challenges/1", day).path("challenge");
    }

    private static Iterable<String> steps(String day) {
        return challenge(day)
                .path("steps")
                .valueStream()
                .map(step -> step.path("what").asString())
                .toList();
    }

    private static JsonNode health(String day) {
        return ask("section11/2015", day).at("/round/returns/0");
    }

    private static JsonNode ask(String register, String asAt) {
        return inspector.reads("ambleford" + (register.isEmpty() ? "" : "/" + register) + "?asAt=" + asAt);
    }
}
