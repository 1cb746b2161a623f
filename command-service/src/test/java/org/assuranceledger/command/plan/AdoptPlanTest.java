package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ALREADY_ADOPTED;
import static org.assuranceledger.command.plan.PlanRule.PLAN_HAS_NO_PRIORITIES;
import static org.assuranceledger.command.plan.Plans.ADOPTED;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.plan.Plans.PRIORITY;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AdoptPlanTest {
    private static final AdoptPlan ADOPT = new AdoptPlan(PLAN, "Redbridge LSCB", UNSAID);

    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    @Test
    void aDraftIsAdopted() {
        plan.given(DRAFTED, PRIORITY)
                .when(ADOPT)
                .expectSuccessfulHandlerExecution()
                .expectEvents(ADOPTED);
    }

    @Test
    void itIsAdoptedOnce() {
        plan.given(DRAFTED, PRIORITY, ADOPTED)
                .when(ADOPT)
                .expectNoEvents()
                .expectExceptionDetails(PLAN_ALREADY_ADOPTED);
    }

    @Test
    void anEmptyPlanIsNot() {
        plan.given(DRAFTED).when(ADOPT).expectNoEvents().expectExceptionDetails(PLAN_HAS_NO_PRIORITIES);
    }

    @Test
    void itIsNotAdoptedTomorrow() {
        plan.given(DRAFTED, PRIORITY)
                .when(new AdoptPlan(PLAN, "Redbridge LSCB", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void someoneAdoptsIt() {
        Refused.by(TEXT_MISSING, () -> new AdoptPlan(PLAN, " ", UNSAID));
    }
}
