package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_IS_CLOSED;
import static org.assuranceledger.command.challenge.ChallengeRule.ESCALATION_SKIPS_A_STAGE;
import static org.assuranceledger.command.challenge.ChallengeRule.NO_FURTHER_STAGE;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSES_ACCEPTED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_DUE_BEFORE_ASKED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_NOT_JUDGED;
import static org.assuranceledger.command.challenge.Challenges.ANSWERED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ESCALATED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_ADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.REOPENED;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.challenge.Challenges.logged;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscalateChallengeTest {
    private static final String NAME = "Agency chief officer";
    private static final String REASON = "No answer in four weeks";

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void aChallengeGoesUpAStage() {
        challenge
                .given(LOGGED)
                .when(new EscalateChallenge(ID, 2, NAME, "2016-04-14", REASON, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ChallengeEscalated(ID, 2, NAME, on("2016-04-14"), REASON, Timescale.day(TODAY)));
    }

    @Test
    void itGoesUpFromWhereItIsEvenOnceOpenedAgain() {
        challenge
                .given(LOGGED, ESCALATED, CLOSED, REOPENED)
                .when(escalate(3, UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 4})
    void stagesAreNeitherSkippedNorGoneBack(int stage) {
        challenge
                .given(LOGGED, ESCALATED)
                .when(escalate(stage, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ESCALATION_SKIPS_A_STAGE);
    }

    @Test
    void anAnswerIsJudgedBeforeAnyoneElseIsAsked() {
        challenge
                .given(LOGGED, ANSWERED)
                .when(escalate(2, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_NOT_JUDGED);
    }

    @Test
    void nothingIsEscalatedOnceAllHaveAnsweredWell() {
        challenge
                .given(logged(List.of("nelft")), ANSWERED, JUDGED_ADEQUATE)
                .when(escalate(2, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSES_ACCEPTED);
    }

    @Test
    void aClosedChallengeIsNotEscalated() {
        challenge
                .given(LOGGED, CLOSED)
                .when(escalate(2, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_IS_CLOSED);
    }

    @Test
    void theAnswerIsNotDueBeforeTheEscalation() {
        challenge
                .given(LOGGED)
                .when(new EscalateChallenge(ID, 2, NAME, "2016-03-30", REASON, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_DUE_BEFORE_ASKED);
    }

    @Test
    void nothingIsEscalatedBeforeItIsRaised() {
        challenge
                .given(LOGGED)
                .when(escalate(2, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nothingIsEscalatedTomorrow() {
        challenge
                .given(LOGGED)
                .when(escalate(2, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void noBoardHasElevenStages() {
        Refused.by(NO_FURTHER_STAGE, () -> escalate(11, UNSAID));
    }

    @Test
    void itSaysWhoAnswersThereAndWhy() {
        Refused.by(TEXT_MISSING, () -> new EscalateChallenge(ID, 2, " ", "", REASON, UNSAID));
        Refused.by(TEXT_MISSING, () -> new EscalateChallenge(ID, 2, NAME, "", " ", UNSAID));
    }

    private static EscalateChallenge escalate(int stage, Optional<String> when) {
        return new EscalateChallenge(ID, stage, NAME, "", REASON, when);
    }
}
