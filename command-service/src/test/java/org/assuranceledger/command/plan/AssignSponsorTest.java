package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.PRIORITY_UNKNOWN;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.ON_THE_DAY;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.plan.Plans.PRIORITY;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.PlanEvent.SponsorAssigned;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AssignSponsorTest {
    private static final String SPONSOR = "Borough Commander";

    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    @Test
    void aPriorityGetsASponsorUnderTheReferenceThatThePlanWrites() {
        plan.given(DRAFTED, PRIORITY)
                .when(new AssignSponsor(PLAN, "2A", SPONSOR, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new SponsorAssigned(PLAN, "2a", SPONSOR, ON_THE_DAY));
    }

    @Test
    void onlyAPriorityOfThePlanGetsOne() {
        plan.given(DRAFTED, PRIORITY)
                .when(new AssignSponsor(PLAN, "2", SPONSOR, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(PRIORITY_UNKNOWN);
    }

    @Test
    void nobodyBecomesSponsorTomorrow() {
        plan.given(DRAFTED, PRIORITY)
                .when(new AssignSponsor(PLAN, "2a", SPONSOR, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void thePriorityAndTheSponsorAreNamed() {
        Refused.by(TEXT_MISSING, () -> new AssignSponsor(PLAN, "", SPONSOR, UNSAID));
        Refused.by(TEXT_MISSING, () -> new AssignSponsor(PLAN, "2a", "", UNSAID));
    }
}
