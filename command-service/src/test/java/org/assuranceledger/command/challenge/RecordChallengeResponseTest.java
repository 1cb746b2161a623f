package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.AGENCY_NOT_CHALLENGED;
import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_IS_CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ANSWERED;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.NELFT_LEAD;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.submission.GiverRule.NOT_YOUR_AGENCY;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordChallengeResponseTest {
    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void aChallengedAgencyAnswers() {
        challenge
                .given(LOGGED)
                .when(answer("nelft", UNSAID), NELFT_LEAD)
                .expectSuccessfulHandlerExecution()
                .expectEvents(recorded(1, "nelft"));
    }

    @Test
    void answersAreNumberedInTheChallenge() {
        challenge.given(LOGGED, ANSWERED).when(answer("met-police", UNSAID)).expectEvents(recorded(2, "met-police"));
    }

    @Test
    void anAgencyThatWasNotChallengedDoesNotAnswer() {
        challenge
                .given(LOGGED)
                .when(answer("bhr-ccg", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(AGENCY_NOT_CHALLENGED);
    }

    @Test
    void anAgencyLeadAnswersForNoOtherAgency() {
        challenge
                .given(LOGGED)
                .when(answer("met-police", UNSAID), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCY);
    }

    @Test
    void aClosedChallengeTakesNoAnswer() {
        challenge
                .given(LOGGED, CLOSED)
                .when(answer("nelft", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_IS_CLOSED);
    }

    @Test
    void nobodyAnswersBeforeTheyAreAsked() {
        challenge
                .given(LOGGED)
                .when(answer("nelft", TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nobodyAnswersTomorrow() {
        challenge
                .given(LOGGED)
                .when(answer("nelft", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void anAnswerSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new RecordChallengeResponse(ID, "nelft", " ", "The rota", UNSAID));
    }

    private static RecordChallengeResponse answer(String agency, Optional<String> when) {
        return new RecordChallengeResponse(ID, agency, "A rota is in place", "The rota", when);
    }

    private static ChallengeResponseRecorded recorded(int response, String agency) {
        return new ChallengeResponseRecorded(
                ID, response, agency, "A rota is in place", "The rota", Timescale.day(TODAY));
    }
}
