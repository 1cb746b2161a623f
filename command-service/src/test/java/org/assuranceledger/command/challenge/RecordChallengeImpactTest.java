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
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordChallengeImpactTest {
    private static final String IMPACT = "Children's plans now have a health visitor's view in them";

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void whatAClosedChallengeChangedForChildrenIsNoted() {
        challenge
                .given(LOGGED, CLOSED)
                .when(note(UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ChallengeImpactRecorded(ID, IMPACT, Timescale.day(TODAY)));
    }

    @Test
    void itIsNotedAsOftenAsThereIsSomethingNew() {
        challenge
                .given(LOGGED, CLOSED, new ChallengeImpactRecorded(ID, "None yet", on("2016-02-17")))
                .when(note(UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whileAChallengeIsOpenNobodyJudgesItsImpact() {
        challenge
                .given(LOGGED, CLOSED, REOPENED)
                .when(note(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(CHALLENGE_NOT_CLOSED);
    }

    @Test
    void aChallengeHasNoImpactBeforeItIsRaised() {
        challenge
                .given(LOGGED, CLOSED)
                .when(note(TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void tomorrowsImpactIsNotKnown() {
        challenge
                .given(LOGGED, CLOSED)
                .when(note(TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itSaysWhatHasChanged() {
        Refused.by(TEXT_MISSING, () -> new RecordChallengeImpact(ID, " ", UNSAID));
    }

    private static RecordChallengeImpact note(Optional<String> when) {
        return new RecordChallengeImpact(ID, IMPACT, when);
    }
}
