package org.assuranceledger.command.audit;

import static org.assuranceledger.command.audit.AuditRule.BEFORE_THE_AUDIT;
import static org.assuranceledger.command.audit.AuditRule.GOOD_PRACTICE_ASKS_NOTHING;
import static org.assuranceledger.command.audit.AuditRule.RECOMMENDATION_MISSING;
import static org.assuranceledger.command.audit.AuditRule.RESPONSE_DUE_BEFORE_FOUND;
import static org.assuranceledger.command.audit.Audits.BEGUN;
import static org.assuranceledger.command.audit.Audits.FOUND;
import static org.assuranceledger.command.audit.Audits.ID;
import static org.assuranceledger.command.audit.Audits.PRAISED;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordAuditFindingTest {
    private final AggregateTestFixture<Audit> audit = Fixtures.of(Audit.class);

    @Test
    void anAuditFindsSomethingAndAsksForSomething() {
        audit.given(BEGUN)
                .when(finding(FOUND, Map.of()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(FOUND);
    }

    @Test
    void goodPracticeIsFoundToo() {
        audit.given(BEGUN)
                .when(finding(PRAISED, Map.of()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(PRAISED);
    }

    @Test
    void findingsAreNumberedInTheAudit() {
        AuditFindingRecorded second = new AuditFindingRecorded(
                ID,
                2,
                FOUND.wording(),
                FOUND.severity(),
                FOUND.agencies(),
                FOUND.standard(),
                FOUND.recommendation(),
                FOUND.responseDue(),
                FOUND.effectiveOn());
        audit.given(BEGUN, PRAISED).when(finding(FOUND, Map.of())).expectEvents(second);
    }

    @Test
    void anAuditThatIsNotKnownFindsNothing() {
        audit.givenNoPriorActivity()
                .when(finding(FOUND, Map.of()))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void nothingIsFoundBeforeTheAuditBegins() {
        audit.given(BEGUN)
                .when(finding(FOUND, Map.of("effectiveOn", "2015-08-31")))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_AUDIT);
    }

    @Test
    void nothingIsFoundTomorrow() {
        audit.given(BEGUN)
                .when(finding(FOUND, Map.of("effectiveOn", "2016-04-01")))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void nobodyAnswersBeforeTheFinding() {
        audit.given(BEGUN)
                .when(finding(FOUND, Map.of("responseDue", "2015-11-10")))
                .expectNoEvents()
                .expectExceptionDetails(RESPONSE_DUE_BEFORE_FOUND);
    }

    @Test
    void aFindingThatIsNoPraiseAsksForSomething() {
        Refused.by(RECOMMENDATION_MISSING, () -> finding(FOUND, Map.of("recommendation", " ")));
    }

    @Test
    void praiseAsksForNothing() {
        Refused.by(GOOD_PRACTICE_ASKS_NOTHING, () -> finding(PRAISED, Map.of("recommendation", "Do it again")));
        Refused.by(GOOD_PRACTICE_ASKS_NOTHING, () -> finding(PRAISED, Map.of("responseDue", "2015-12-31")));
    }

    @Test
    void severityIsOneOfTheList() {
        Refused.by(NOT_ONE_OF, () -> finding(FOUND, Map.of("severity", "awful")));
    }

    @Test
    void aFindingSaysWhatWasFound() {
        Refused.by(TEXT_MISSING, () -> finding(FOUND, Map.of("wording", " ")));
    }

    @Test
    void aFindingConcernsSomebodyOnce() {
        Refused.by(NOTHING_NAMED, () -> concerning(List.of()));
        Refused.by(NAMED_TWICE, () -> concerning(List.of("nelft", "nelft")));
    }

    private static RecordAuditFinding finding(AuditFindingRecorded like, Map<String, String> otherwise) {
        return new RecordAuditFinding(
                ID,
                otherwise.getOrDefault("wording", like.wording()),
                otherwise.getOrDefault("severity", like.severity()),
                like.agencies(),
                like.standard(),
                otherwise.getOrDefault("recommendation", like.recommendation()),
                otherwise.getOrDefault("responseDue", like.responseDue().words()),
                Optional.of(
                        otherwise.getOrDefault("effectiveOn", like.effectiveOn().words())));
    }

    private static RecordAuditFinding concerning(List<String> agencies) {
        return new RecordAuditFinding(
                ID, "It was found", "minor", agencies, Optional.empty(), "Mend it", "", Optional.empty());
    }
}
