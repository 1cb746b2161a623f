package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.ON_THE_DAY;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.PlanEvent.PlanDoubtRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordPlanDoubtTest {
    private static final String DOUBT = "There is no row 18; it was perhaps joined to row 19.";

    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    @Test
    void aDoubtMayBeOfARowThatThePlanLacks() {
        plan.given(DRAFTED)
                .when(new RecordPlanDoubt(PLAN, Optional.of("18"), DOUBT, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PlanDoubtRecorded(PLAN, Optional.of("18"), DOUBT, ON_THE_DAY));
    }

    @Test
    void itMayBeOfTheWholePlan() {
        plan.given(DRAFTED)
                .when(new RecordPlanDoubt(PLAN, Optional.of(" "), DOUBT, UNSAID))
                .expectEvents(new PlanDoubtRecorded(PLAN, Optional.empty(), DOUBT, ON_THE_DAY));
    }

    @Test
    void itDoesNotAriseTomorrow() {
        plan.given(DRAFTED)
                .when(new RecordPlanDoubt(PLAN, UNSAID, DOUBT, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new RecordPlanDoubt(PLAN, UNSAID, "", UNSAID));
    }
}
