package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_IS_CLOSED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_ALREADY_JUDGED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_UNKNOWN;
import static org.assuranceledger.command.challenge.Challenges.ANSWERED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_INADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.challenge.Challenges.answered;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeResponseTest {
    private static final String REASON = "A rota is not yet attendance";

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void theChairSaysWhetherAnAnswerWillDo() {
        challenge
                .given(LOGGED, ANSWERED)
                .when(judge(1, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ResponseJudged(ID, 1, false, REASON, Timescale.day(TODAY)));
    }

    @Test
    void answersMayBeJudgedInAnyOrder() {
        challenge
                .given(LOGGED, ANSWERED, answered(2, "met-police"))
                .when(judge(2, UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void anAnswerThatWasNeverGivenIsNotJudged(int response) {
        challenge
                .given(LOGGED, ANSWERED)
                .when(judge(response, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_UNKNOWN);
    }

    @Test
    void anAnswerIsJudgedOnce() {
        challenge
                .given(LOGGED, ANSWERED, JUDGED_INADEQUATE)
                .when(judge(1, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_ALREADY_JUDGED);
    }

    @Test
    void nothingIsJudgedInAClosedChallenge() {
        challenge
                .given(LOGGED, ANSWERED, JUDGED_INADEQUATE, CLOSED)
                .when(judge(1, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_IS_CLOSED);
    }

    @Test
    void nothingIsJudgedBeforeTheChallenge() {
        challenge
                .given(LOGGED, ANSWERED)
                .when(judge(1, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nothingIsJudgedTomorrow() {
        challenge
                .given(LOGGED, ANSWERED)
                .when(judge(1, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aJudgementHasAReason() {
        Refused.by(TEXT_MISSING, () -> new JudgeResponse(ID, 1, true, " ", UNSAID));
    }

    private static JudgeResponse judge(int response, Optional<String> when) {
        return new JudgeResponse(ID, response, false, REASON, when);
    }
}
