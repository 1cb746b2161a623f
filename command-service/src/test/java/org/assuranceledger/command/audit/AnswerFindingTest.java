package org.assuranceledger.command.audit;

import static org.assuranceledger.command.audit.AuditRule.AGENCY_NOT_CONCERNED;
import static org.assuranceledger.command.audit.AuditRule.BEFORE_THE_AUDIT;
import static org.assuranceledger.command.audit.AuditRule.FINDING_ASKS_NOTHING;
import static org.assuranceledger.command.audit.AuditRule.FINDING_IS_CLOSED;
import static org.assuranceledger.command.audit.AuditRule.FINDING_UNKNOWN;
import static org.assuranceledger.command.audit.Audits.ACCEPTED;
import static org.assuranceledger.command.audit.Audits.BEGUN;
import static org.assuranceledger.command.audit.Audits.CLOSED;
import static org.assuranceledger.command.audit.Audits.FOUND;
import static org.assuranceledger.command.audit.Audits.ID;
import static org.assuranceledger.command.audit.Audits.PRAISED;
import static org.assuranceledger.command.audit.Audits.REJECTED;
import static org.assuranceledger.command.audit.Audits.TOO_EARLY;
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
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFindingTest {
    private static final String ANSWER = "The form was changed";

    private final AggregateTestFixture<Audit> audit = Fixtures.of(Audit.class);

    @Test
    void anAgencySaysWhetherItAccepts() {
        audit.given(BEGUN, FOUND)
                .when(answer(1, "nelft", UNSAID), NELFT_LEAD)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new FindingAnswered(ID, 1, "nelft", true, ANSWER, Timescale.day(TODAY)));
    }

    @Test
    void anAgencyMayThinkAgainWhileTheFindingIsOpen() {
        audit.given(BEGUN, FOUND, REJECTED)
                .when(answer(1, "met-police", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void aFindingThatWasNeverMadeIsNotAnswered(int finding) {
        audit.given(BEGUN, FOUND)
                .when(answer(finding, "nelft", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(FINDING_UNKNOWN);
    }

    @Test
    void aClosedFindingIsNotAnswered() {
        audit.given(BEGUN, FOUND, ACCEPTED, REJECTED, CLOSED)
                .when(answer(1, "nelft", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(FINDING_IS_CLOSED);
    }

    @Test
    void praiseIsNotAnswered() {
        audit.given(BEGUN, PRAISED)
                .when(answer(1, "schools", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(FINDING_ASKS_NOTHING);
    }

    @Test
    void anAgencyThatIsNotConcernedDoesNotAnswer() {
        audit.given(BEGUN, FOUND)
                .when(answer(1, "schools", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(AGENCY_NOT_CONCERNED);
    }

    @Test
    void anAgencyLeadAnswersForNoOtherAgency() {
        audit.given(BEGUN, FOUND)
                .when(answer(1, "met-police", UNSAID), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCY);
    }

    @Test
    void nobodyAnswersBeforeTheAudit() {
        audit.given(BEGUN, FOUND)
                .when(answer(1, "nelft", TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_AUDIT);
    }

    @Test
    void nobodyAnswersTomorrow() {
        audit.given(BEGUN, FOUND)
                .when(answer(1, "nelft", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void acceptedOrRejectedTheAnswerSaysWhatOrWhy() {
        Refused.by(TEXT_MISSING, () -> new AnswerFinding(ID, 1, "nelft", false, " ", UNSAID));
    }

    private static AnswerFinding answer(int finding, String agency, Optional<String> when) {
        return new AnswerFinding(ID, finding, agency, true, ANSWER, when);
    }
}
