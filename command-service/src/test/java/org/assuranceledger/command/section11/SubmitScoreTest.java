package org.assuranceledger.command.section11;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.NELFT_LEAD;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.section11.Rounds.CLOSED;
import static org.assuranceledger.command.section11.Rounds.DECLARED;
import static org.assuranceledger.command.section11.Rounds.POLICE_LEAD;
import static org.assuranceledger.command.section11.Rounds.REQUESTED;
import static org.assuranceledger.command.section11.Rounds.RETURN;
import static org.assuranceledger.command.section11.Rounds.SCORED;
import static org.assuranceledger.command.section11.Rounds.TOO_EARLY;
import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.GRADE_NOT_ON_SCALE;
import static org.assuranceledger.command.section11.Section11Rule.NOT_APPLICABLE_NEEDS_A_REASON;
import static org.assuranceledger.command.section11.Section11Rule.NOT_YOUR_AGENCYS_RETURN;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_CLOSED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_DECLARED;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_NOT_IN_SET;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SubmitScoreTest {
    private static final String EVIDENCE = "94 per cent of staff are in date";

    private final AggregateTestFixture<Return> agencyReturn = Fixtures.of(Return.class);

    @Test
    void anAgencyScoresItself() {
        agencyReturn
                .given(REQUESTED)
                .when(score("5", "met", UNSAID), NELFT_LEAD)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ScoreSubmitted(RETURN, "5", "met", EVIDENCE, Timescale.day(TODAY)));
    }

    @Test
    void aStandardThatDoesNotApplyIsScoredSo() {
        agencyReturn.given(REQUESTED).when(score("6", "not-applicable", UNSAID)).expectSuccessfulHandlerExecution();
    }

    @Test
    void anAgencyMayThinkAgainUntilItDeclares() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(score("5", "partly-met", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aDeclaredReturnTakesNoScore() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(score("6", "met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_DECLARED);
    }

    @Test
    void aClosedReturnTakesNoScore() {
        agencyReturn
                .given(REQUESTED, CLOSED)
                .when(score("6", "met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_CLOSED);
    }

    @Test
    void aScoreIsAgainstAStandardOfTheRound() {
        agencyReturn
                .given(REQUESTED)
                .when(score("9", "met", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(STANDARD_NOT_IN_SET);
    }

    @Test
    void aScoreIsAGradeOfTheRoundsScale() {
        agencyReturn
                .given(REQUESTED)
                .when(score("5", "green", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(GRADE_NOT_ON_SCALE);
    }

    @Test
    void anAgencyLeadScoresNoOtherAgency() {
        agencyReturn
                .given(REQUESTED)
                .when(score("5", "met", UNSAID), POLICE_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCYS_RETURN);
    }

    @Test
    void nothingIsScoredBeforeTheRound() {
        agencyReturn
                .given(REQUESTED)
                .when(score("5", "met", TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_ROUND);
    }

    @Test
    void nothingIsScoredTomorrow() {
        agencyReturn
                .given(REQUESTED)
                .when(score("5", "met", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void whoeverLeavesAStandardOutSaysWhy() {
        Refused.by(NOT_APPLICABLE_NEEDS_A_REASON, () -> new SubmitScore(RETURN, "6", "not-applicable", " ", UNSAID));
    }

    @Test
    void aScoreMayComeBeforeItsEvidence() {
        agencyReturn
                .given(REQUESTED)
                .when(new SubmitScore(RETURN, "5", "not-met", "", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aScoreNamesItsStandardAndGrade() {
        Refused.by(TEXT_MISSING, () -> new SubmitScore(RETURN, " ", "met", "", UNSAID));
        Refused.by(TEXT_MISSING, () -> new SubmitScore(RETURN, "5", " ", "", UNSAID));
    }

    private static SubmitScore score(String standard, String grade, Optional<String> when) {
        return new SubmitScore(RETURN, standard, grade, EVIDENCE, when);
    }
}
