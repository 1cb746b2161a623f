package org.assuranceledger.command.section11;

import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.section11.Rounds.OPENED;
import static org.assuranceledger.command.section11.Rounds.ROUND;
import static org.assuranceledger.command.section11.Rounds.requested;
import static org.assuranceledger.command.section11.Section11Rule.DUE_BEFORE_OPENED;
import static org.assuranceledger.command.section11.Section11Rule.ROUND_ALREADY_OPENED;
import static org.assuranceledger.command.section11.Section11Rule.SCALE_UNKNOWN;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_SET_NOT_YET_IN_FORCE;
import static org.assuranceledger.command.section11.Section11Rule.STANDARD_SET_UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenAuditRoundTest {
    private static final StandardSets KNOWN = Rounds.standardSets();

    private final AggregateTestFixture<AuditRound> round = Fixtures.of(AuditRound.class, KNOWN);

    @Test
    void aRoundAsksEachAgencyForItsReturn() {
        round.givenNoPriorActivity()
                .when(open(Map.of()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(OPENED, requested("nelft"), requested("met-police"));
    }

    @Test
    void aBoardMayChooseAnotherScaleForASet() {
        Scale scale = KNOWN.scale("red-amber-green").orElseThrow();
        AuditRoundOpened opened = new AuditRoundOpened(
                ROUND,
                OPENED.boardId(),
                OPENED.title(),
                OPENED.kind(),
                OPENED.standardSet(),
                OPENED.standards(),
                scale.grades(),
                List.of("nelft"),
                OPENED.due(),
                OPENED.effectiveOn());
        ReturnRequested asked = requested("nelft");
        round.givenNoPriorActivity()
                .when(asking(List.of("nelft"), Map.of("scale", "red-amber-green")))
                .expectEvents(
                        opened,
                        new ReturnRequested(
                                asked.returnId(),
                                ROUND,
                                "nelft",
                                asked.standards(),
                                List.of("red", "amber", "green"),
                                asked.due(),
                                asked.effectiveOn()));
    }

    @Test
    void aRoundIsOpenedOnce() {
        round.given(OPENED).when(open(Map.of())).expectNoEvents().expectExceptionDetails(ROUND_ALREADY_OPENED);
    }

    @Test
    void itsStandardsAreThoseOfAKnownSet() {
        round.givenNoPriorActivity()
                .when(open(Map.of("standardSet", "nine-standards")))
                .expectNoEvents()
                .expectExceptionDetails(STANDARD_SET_UNKNOWN);
    }

    @Test
    void itsScaleIsAKnownOne() {
        round.givenNoPriorActivity()
                .when(open(Map.of("scale", "stars")))
                .expectNoEvents()
                .expectExceptionDetails(SCALE_UNKNOWN);
    }

    @Test
    void nobodyIsHeldAgainstStandardsThatWereNotThereYet() {
        round.givenNoPriorActivity()
                .when(open(Map.of("standardSet", "working-together-2015", "effectiveOn", "2015-03-25")))
                .expectNoEvents()
                .expectExceptionDetails(STANDARD_SET_NOT_YET_IN_FORCE);
    }

    @Test
    void standardsMayBeUsedFromTheirFirstDayOn() {
        round.givenNoPriorActivity()
                .when(open(Map.of("standardSet", "working-together-2015", "effectiveOn", "2015-03-26")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void returnsAreNotDueBeforeTheyAreAskedFor() {
        round.givenNoPriorActivity()
                .when(open(Map.of("due", "2015-08-31")))
                .expectNoEvents()
                .expectExceptionDetails(DUE_BEFORE_OPENED);
    }

    @Test
    void noRoundWasOpenedTomorrow() {
        round.givenNoPriorActivity()
                .when(open(Map.of("effectiveOn", "2016-04-01")))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itsKindIsStrategicOrOperational() {
        Refused.by(NOT_ONE_OF, () -> open(Map.of("kind", "annual")));
    }

    @Test
    void itHasATitleAndSaysAgainstWhat() {
        Refused.by(TEXT_MISSING, () -> open(Map.of("title", " ")));
        Refused.by(TEXT_MISSING, () -> open(Map.of("standardSet", " ")));
    }

    @Test
    void somebodyIsAskedOnce() {
        Refused.by(NOTHING_NAMED, () -> asking(List.of(), Map.of()));
        Refused.by(NAMED_TWICE, () -> asking(List.of("nelft", "nelft"), Map.of()));
    }

    @Test
    void itIsKeptAmongTheRounds() {
        Refused.by(NOT_AN_ADDRESS, () -> open(Map.of("roundId", "redbridge/audits/2015")));
    }

    private static OpenAuditRound open(Map<String, String> otherwise) {
        return asking(OPENED.agencies(), otherwise);
    }

    private static OpenAuditRound asking(List<String> agencies, Map<String, String> otherwise) {
        return new OpenAuditRound(
                otherwise.getOrDefault("roundId", ROUND),
                otherwise.getOrDefault("title", OPENED.title()),
                otherwise.getOrDefault("kind", OPENED.kind()),
                otherwise.getOrDefault("standardSet", OPENED.standardSet()),
                Optional.ofNullable(otherwise.get("scale")),
                agencies,
                otherwise.getOrDefault("due", "2015-10-31"),
                Optional.of(otherwise.getOrDefault("effectiveOn", "2015-09-01")));
    }
}
