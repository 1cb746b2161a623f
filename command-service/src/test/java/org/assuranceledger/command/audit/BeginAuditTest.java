package org.assuranceledger.command.audit;

import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.audit.AuditRule.AUDIT_ALREADY_BEGUN;
import static org.assuranceledger.command.audit.Audits.BEGUN;
import static org.assuranceledger.command.audit.Audits.ID;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class BeginAuditTest {
    private final AggregateTestFixture<Audit> audit = Fixtures.of(Audit.class);

    @Test
    void aPracticeAuditBegins() {
        audit.givenNoPriorActivity()
                .when(begin(Optional.of("2015-09-01")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(BEGUN);
    }

    @Test
    void anAuditBeginsOnce() {
        audit.given(BEGUN).when(begin(UNSAID)).expectNoEvents().expectExceptionDetails(AUDIT_ALREADY_BEGUN);
    }

    @Test
    void noAuditBeganTomorrow() {
        audit.givenNoPriorActivity().when(begin(TOMORROW)).expectNoEvents().expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itsKindIsOneOfTheList() {
        Refused.by(NOT_ONE_OF, () -> new BeginAudit(ID, "Neglect", "thorough", "Sampling", UNSAID));
    }

    @Test
    void itHasATitleAndAMethod() {
        Refused.by(TEXT_MISSING, () -> new BeginAudit(ID, " ", "themed", "Sampling", UNSAID));
        Refused.by(TEXT_MISSING, () -> new BeginAudit(ID, "Neglect", "themed", " ", UNSAID));
    }

    @Test
    void itIsKeptAmongTheAudits() {
        Refused.by(NOT_AN_ADDRESS, () -> new BeginAudit("redbridge", "Neglect", "themed", "Sampling", UNSAID));
    }

    private static BeginAudit begin(Optional<String> when) {
        return new BeginAudit(ID, BEGUN.title(), BEGUN.kind(), BEGUN.method(), when);
    }
}
