package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.ON_THE_DAY;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.PlanEvent.PlanReviewScheduled;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SchedulePlanReviewTest {
    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    @Test
    void aReviewMayLieAheadAndItsWordsAreKept() {
        plan.given(DRAFTED)
                .when(new SchedulePlanReview(PLAN, "when the board is ready", UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PlanReviewScheduled(PLAN, Timescale.none("when the board is ready"), ON_THE_DAY));
    }

    @Test
    void itIsNotSettledTomorrow() {
        plan.given(DRAFTED)
                .when(new SchedulePlanReview(PLAN, "in October 2015", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itHasATime() {
        Refused.by(TEXT_MISSING, () -> new SchedulePlanReview(PLAN, " ", UNSAID));
    }
}
