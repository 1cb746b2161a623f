package org.assuranceledger.command.audit;

import static org.assuranceledger.command.audit.AuditRule.BEFORE_THE_AUDIT;
import static org.assuranceledger.command.audit.AuditRule.EMBEDDED_BUT_NOT_ACCEPTED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_IS_CLOSED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_NOT_ANSWERED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_UNKNOWN;
import static org.assuranceledger.command.audit.Audits.ACCEPTED;
import static org.assuranceledger.command.audit.Audits.BEGUN;
import static org.assuranceledger.command.audit.Audits.CLOSED;
import static org.assuranceledger.command.audit.Audits.FOUND;
import static org.assuranceledger.command.audit.Audits.ID;
import static org.assuranceledger.command.audit.Audits.PRAISED;
import static org.assuranceledger.command.audit.Audits.REJECTED;
import static org.assuranceledger.command.audit.Audits.TOO_EARLY;
import static org.assuranceledger.command.audit.Audits.answered;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CloseFindingTest {
    private static final String OUTCOME = "22 of 24 files have it now";

    private final AggregateTestFixture<Audit> audit = Fixtures.of(Audit.class);

    @Test
    void aFindingIsClosedAsEmbeddedWhenOneAgencyTookItUp() {
        audit.given(BEGUN, FOUND, ACCEPTED, REJECTED)
                .when(close(1, true, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new FindingClosed(ID, 1, true, OUTCOME, Timescale.day(TODAY)));
    }

    @Test
    void aRecommendationThatAllRejectedIsClosedAsNotEmbedded() {
        audit.given(BEGUN, FOUND, answered("nelft", false), REJECTED)
                .when(close(1, false, UNSAID))
                .expectEvents(new FindingClosed(ID, 1, false, OUTCOME, Timescale.day(TODAY)));
    }

    @Test
    void whatAllRejectedIsNotEmbedded() {
        audit.given(BEGUN, FOUND, ACCEPTED, REJECTED, answered("nelft", false))
                .when(close(1, true, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(EMBEDDED_BUT_NOT_ACCEPTED);
    }

    @Test
    void aFindingWaitsForEveryAgency() {
        audit.given(BEGUN, FOUND, ACCEPTED)
                .when(close(1, true, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(FINDING_NOT_ANSWERED);
    }

    @Test
    void praiseIsClosedWithoutAnAnswer() {
        audit.given(BEGUN, PRAISED).when(close(1, true, UNSAID)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aFindingThatWasNeverMadeIsNotClosed() {
        audit.given(BEGUN).when(close(1, true, UNSAID)).expectNoEvents().expectExceptionDetails(FINDING_UNKNOWN);
    }

    @Test
    void aFindingIsClosedOnce() {
        audit.given(BEGUN, FOUND, ACCEPTED, REJECTED, CLOSED)
                .when(close(1, true, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(FINDING_IS_CLOSED);
    }

    @Test
    void nothingIsClosedBeforeTheAudit() {
        audit.given(BEGUN, PRAISED)
                .when(close(1, true, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_AUDIT);
    }

    @Test
    void nothingIsClosedTomorrow() {
        audit.given(BEGUN, PRAISED)
                .when(close(1, true, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aClosedFindingHasAnOutcome() {
        Refused.by(TEXT_MISSING, () -> new CloseFinding(ID, 1, true, " ", UNSAID));
    }

    private static CloseFinding close(int finding, boolean embedded, Optional<String> when) {
        return new CloseFinding(ID, finding, embedded, OUTCOME, when);
    }
}
