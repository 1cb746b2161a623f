package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.address.AddressRule.ADDRESS_OF_ANOTHER_BOARD;
import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.challenge.ChallengeRule.AGENCY_CHALLENGES_ITSELF;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_DUE_BEFORE_ASKED;
import static org.assuranceledger.command.challenge.Challenges.ID;
import static org.assuranceledger.command.challenge.Challenges.LOG;
import static org.assuranceledger.command.challenge.Challenges.LOGGED;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogChallengeTest {
    private static final ChallengeNumbered SIXTH = new ChallengeNumbered(LOG, 6, on("2015-06-17"));
    private static final ChallengeNumbered SEVENTH = new ChallengeNumbered(LOG, 7, on("2015-07-16"));

    private final AggregateTestFixture<ChallengeLog> log = Fixtures.of(ChallengeLog.class);

    @Test
    void aChallengeTakesTheNextNumberOfTheLog() {
        log.given(SIXTH)
                .when(challenge().command())
                .expectSuccessfulHandlerExecution()
                .expectEvents(SEVENTH, LOGGED)
                .expectResultMessagePayload(ID);
    }

    @Test
    void theFirstChallengeOfABoardIsNumberOne() {
        log.givenNoPriorActivity()
                .when(challenge().command())
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(LOG + "/1");
    }

    @Test
    void numbersFollowTheHighestEverGiven() {
        log.given(new ChallengeNumbered(LOG, 1, on("2015-06-17")), new ChallengeNumbered(LOG, 41, on("2015-06-17")))
                .when(challenge().command())
                .expectResultMessagePayload(LOG + "/42");
    }

    @Test
    void theBoardMayChallengeWithoutSayingByWhenItWantsAnAnswer() {
        log.given(SIXTH).when(challenge().with("responseDue", "").command()).expectSuccessfulHandlerExecution();
    }

    @Test
    void anAnswerIsNotDueBeforeTheQuestion() {
        log.given(SIXTH)
                .when(challenge().with("responseDue", "2015-07-15").command())
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_DUE_BEFORE_ASKED);
    }

    @Test
    void nothingIsRaisedTomorrow() {
        log.given(SIXTH)
                .when(challenge().with("effectiveOn", "2016-04-01").command())
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void somebodyIsChallenged() {
        Refused.by(NOTHING_NAMED, () -> challenge().to().command());
    }

    @Test
    void nobodyIsChallengedTwiceInOneEntry() {
        Refused.by(NAMED_TWICE, () -> challenge().to("nelft", "nelft").command());
    }

    @Test
    void anAgencyDoesNotChallengeItself() {
        Refused.by(AGENCY_CHALLENGES_ITSELF, () -> challenge().to("bhr-ccg").command());
    }

    @Test
    void anAgencyMayBeAmongThoseItChallenges() {
        challenge().to("bhr-ccg", "nelft").command();
    }

    @Test
    void theTriggerIsOneOfTheList() {
        Refused.by(NOT_ONE_OF, () -> challenge().with("trigger", "a feeling").command());
    }

    @Test
    void theRoleThatRaisedItIsNoPersonsName() {
        Refused.by(
                NOT_A_SHORT_NAME,
                () -> challenge().with("raisedByRole", "Ms Example").command());
    }

    @Test
    void theAgencyThatRaisedItHasAShortName() {
        Refused.by(
                NOT_A_SHORT_NAME,
                () -> challenge().with("raisedByAgency", "B H R").command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forum", "subject", "reason", "asked"})
    void itSaysWhereWhatWhyAndWhatIsAsked(String field) {
        Refused.by(TEXT_MISSING, () -> challenge().with(field, " ").command());
    }

    @Test
    void itsLinksStayInTheBoardsOwnRecord() {
        Refused.by(
                ADDRESS_OF_ANOTHER_BOARD,
                () -> challenge().with("links", "harrow/plans/2014-15").command());
    }

    @Test
    void itIsPutIntoALog() {
        Refused.by(
                NOT_AN_ADDRESS,
                () -> challenge().with("logId", "redbridge/plans").command());
    }

    private static Form challenge() {
        return new Form(LOGGED.agencies(), Map.of());
    }

    /** The challenge of {@link Challenges#LOGGED} as someone fills it in, with some fields filled in otherwise. */
    private record Form(List<String> agencies, Map<String, String> otherwise) {
        Form with(String field, String text) {
            return new Form(agencies, Map.of(field, text));
        }

        Form to(String... others) {
            return new Form(List.of(others), otherwise);
        }

        LogChallenge command() {
            return new LogChallenge(
                    field("logId", LOG),
                    field("raisedByRole", LOGGED.raisedByRole()),
                    Optional.of(field("raisedByAgency", "bhr-ccg")),
                    field("forum", LOGGED.forum()),
                    LOGGED.minuteReference(),
                    agencies,
                    field("subject", LOGGED.subject()),
                    field("reason", LOGGED.reason()),
                    field("trigger", LOGGED.trigger()),
                    field("asked", LOGGED.asked()),
                    field("responseDue", "2015-07-30"),
                    true,
                    List.of(field("links", "redbridge/plans/2015-16/actions/6.1")),
                    Optional.of(field("effectiveOn", "2015-07-16")));
        }

        private String field(String name, String usually) {
            return otherwise.getOrDefault(name, usually);
        }
    }
}
