package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.address.AddressRule.ADDRESS_OF_ANOTHER_BOARD;
import static org.assuranceledger.command.challenge.ChallengeRule.ALREADY_LINKED;
import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.LINKED_WITH_ITSELF;
import static org.assuranceledger.command.challenge.Challenges.CLOSED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.challenge.Challenges.TOO_EARLY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class LinkChallengeTest {
    private static final String ACTION = "redbridge/plans/2016-17/actions/2.4";

    private final AggregateTestFixture<Challenge> challenge = Fixtures.of(Challenge.class);

    @Test
    void aChallengeLeadsToAnActionEvenOnceItIsClosed() {
        challenge
                .given(LOGGED, CLOSED)
                .when(new LinkChallenge(ID, ACTION, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ChallengeLinked(ID, ACTION, Timescale.day(TODAY)));
    }

    @Test
    void aLinkIsMadeOnce() {
        challenge
                .given(LOGGED, new ChallengeLinked(ID, ACTION, on("2015-09-01")))
                .when(new LinkChallenge(ID, ACTION, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ALREADY_LINKED);
    }

    @Test
    void whatAChallengeWasLoggedWithIsALinkToo() {
        challenge
                .given(LOGGED)
                .when(new LinkChallenge(ID, "redbridge/plans/2015-16/actions/6.1", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ALREADY_LINKED);
    }

    @Test
    void nothingLedAnywhereBeforeItIsRaised() {
        challenge
                .given(LOGGED)
                .when(new LinkChallenge(ID, ACTION, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_CHALLENGE);
    }

    @Test
    void nothingIsLinkedTomorrow() {
        challenge
                .given(LOGGED)
                .when(new LinkChallenge(ID, ACTION, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aChallengeIsNotLinkedWithItself() {
        Refused.by(LINKED_WITH_ITSELF, () -> new LinkChallenge(ID, ID, UNSAID));
    }

    @Test
    void aLinkStaysInTheBoardsOwnRecord() {
        Refused.by(ADDRESS_OF_ANOTHER_BOARD, () -> new LinkChallenge(ID, "harrow/plans/2014-15", UNSAID));
    }

    @Test
    void aLinkLeadsSomewhere() {
        Refused.by(TEXT_MISSING, () -> new LinkChallenge(ID, " ", UNSAID));
    }
}
