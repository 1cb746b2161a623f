package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_NOT_CLOSED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.REOPENED;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReopenChallengeTest {
    private static final String REASON = "Attendance fell again in November";

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void aClosedChallengeIsOpenedAgain() {
        challenge
                .given(LOGGED, CLOSED)
                .when(reopen(UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ChallengeReopened(ID, REASON, Timescale.day(TODAY)));
    }

    @Test
    void anOpenChallengeIsNotOpenedAgain() {
        challenge
                .given(LOGGED, CLOSED, REOPENED)
                .when(reopen(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_NOT_CLOSED);
    }

    @Test
    void nothingIsOpenedAgainBeforeItIsRaised() {
        challenge
                .given(LOGGED, CLOSED)
                .when(reopen(TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nothingIsOpenedAgainTomorrow() {
        challenge
                .given(LOGGED, CLOSED)
                .when(reopen(TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void openingAgainHasAReason() {
        Refused.by(TEXT_MISSING, () -> new ReopenChallenge(ID, " ", UNSAID));
    }

    private static ReopenChallenge reopen(Optional<String> when) {
        return new ReopenChallenge(ID, REASON, when);
    }
}
