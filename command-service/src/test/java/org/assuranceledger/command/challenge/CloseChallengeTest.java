package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_IS_CLOSED;
import static org.assuranceledger.command.challenge.ChallengeRule.CLOSING_NEEDS_A_MEETING;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_NOT_JUDGED;
import static org.assuranceledger.command.challenge.Challenges.ANSWERED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_ADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.JUDGED_INADEQUATE;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.MEETING;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.challenge.Challenges.logged;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CloseChallengeTest {
    private static final String OUTCOME = "Attendance is 94 per cent";
    private static final Optional<String> NO_MEETING = Optional.empty();

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void aChallengeThatWasAnsweredWellIsClosed() {
        challenge
                .given(logged(List.of("nelft")), ANSWERED, JUDGED_ADEQUATE)
                .when(close(NO_MEETING, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ChallengeClosed(ID, OUTCOME, NO_MEETING, Timescale.day(TODAY)));
    }

    @Test
    void aMeetingMayCloseItAllTheSame() {
        challenge
                .given(LOGGED, ANSWERED, JUDGED_INADEQUATE)
                .when(close(MEETING, UNSAID))
                .expectEvents(new ChallengeClosed(ID, OUTCOME, MEETING, Timescale.day(TODAY)));
    }

    @Test
    void itTakesAMeetingWhileOneAgencyIsSilent() {
        challenge
                .given(LOGGED, ANSWERED, JUDGED_ADEQUATE)
                .when(close(NO_MEETING, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CLOSING_NEEDS_A_MEETING);
    }

    @Test
    void noAnswerIsLeftUnjudged() {
        challenge
                .given(LOGGED, ANSWERED)
                .when(close(MEETING, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_NOT_JUDGED);
    }

    @Test
    void aChallengeIsClosedOnce() {
        challenge
                .given(LOGGED, CLOSED)
                .when(close(MEETING, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_IS_CLOSED);
    }

    @Test
    void nothingIsClosedBeforeItIsRaised() {
        challenge
                .given(LOGGED)
                .when(close(MEETING, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nothingIsClosedTomorrow() {
        challenge
                .given(LOGGED)
                .when(close(MEETING, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aClosedChallengeHasAnOutcome() {
        Refused.by(TEXT_MISSING, () -> new CloseChallenge(ID, " ", MEETING, UNSAID));
    }

    private static CloseChallenge close(Optional<String> meeting, Optional<String> when) {
        return new CloseChallenge(ID, OUTCOME, meeting, when);
    }
}
