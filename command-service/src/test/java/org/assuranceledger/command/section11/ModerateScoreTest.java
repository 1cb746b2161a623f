package org.assuranceledger.command.section11;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.section11.Rounds.BOARD_MANAGER;
import static org.assuranceledger.command.section11.Rounds.CLOSED;
import static org.assuranceledger.command.section11.Rounds.DECLARED;
import static org.assuranceledger.command.section11.Rounds.REQUESTED;
import static org.assuranceledger.command.section11.Rounds.RETURN;
import static org.assuranceledger.command.section11.Rounds.SCORED;
import static org.assuranceledger.command.section11.Rounds.TOO_EARLY;
import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.GRADE_NOT_ON_SCALE;
import static org.assuranceledger.command.section11.Section11Rule.OWN_RETURN_NOT_MODERATED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_CLOSED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_NOT_DECLARED;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_NOT_ANSWERED;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_NOT_IN_SET;

import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ModerateScoreTest {
    private static final String REASON = "Bank staff were not counted";
    private static final String PANEL = "Peer panel of November 2015";
    private static final Map<String, String> NELFT_ON_THE_PANEL = Map.of("role", "subgroup-chair", "agencyId", "nelft");

    private final AggregateTestFixture<Return> agencyReturn = Fixtures.of(Return.class);

    @Test
    void aPanelPutsItsScoreBesideTheAgencysOwn() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "partly-met", UNSAID), BOARD_MANAGER)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ScoreModerated(RETURN, "5", "partly-met", REASON, PANEL, Timescale.day(TODAY)));
    }

    @Test
    void aPanelMayThinkAgain() {
        agencyReturn
                .given(
                        REQUESTED,
                        SCORED,
                        DECLARED,
                        new ScoreModerated(RETURN, "5", "not-met", REASON, PANEL, on("2015-11-18")))
                .when(moderate("5", "partly-met", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aPanelMayFindThatAStandardDoesNotApply() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "not-applicable", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aDraftIsNotModerated() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(moderate("5", "partly-met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RETURN_NOT_DECLARED);
    }

    @Test
    void aClosedReturnIsNotModerated() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED, CLOSED)
                .when(moderate("5", "partly-met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_CLOSED);
    }

    @Test
    void nobodyModeratesTheOwnReturn() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "met", UNSAID), NELFT_ON_THE_PANEL)
                .expectNoEvents()
                .expectExceptionDetails(OWN_RETURN_NOT_MODERATED);
    }

    @Test
    void whatWasNotAnsweredStaysNotAnswered() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("6", "not-met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(STANDARD_NOT_ANSWERED);
    }

    @Test
    void aPanelScoresAgainstAStandardOfTheRound() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("9", "met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(STANDARD_NOT_IN_SET);
    }

    @Test
    void aPanelsScoreIsAGradeOfTheRoundsScale() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "3", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(GRADE_NOT_ON_SCALE);
    }

    @Test
    void nothingIsModeratedBeforeTheRound() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "met", TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_ROUND);
    }

    @Test
    void nothingIsModeratedTomorrow() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(moderate("5", "met", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aPanelSaysWhoItIsAndWhy() {
        Refused.by(TEXT_MISSING, () -> new ModerateScore(RETURN, "5", "met", " ", PANEL, UNSAID));
        Refused.by(TEXT_MISSING, () -> new ModerateScore(RETURN, "5", "met", REASON, " ", UNSAID));
    }

    private static ModerateScore moderate(String standard, String grade, Optional<String> when) {
        return new ModerateScore(RETURN, standard, grade, REASON, PANEL, when);
    }
}
