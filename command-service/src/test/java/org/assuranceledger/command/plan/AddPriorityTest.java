package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.PRIORITY_ALREADY_ADDED;
import static org.assuranceledger.command.plan.PlanRule.TOO_MANY_PRIORITIES;
import static org.assuranceledger.command.plan.Plans.ADOPTED;
import static org.assuranceledger.command.plan.Plans.CSE;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.ON_THE_DAY;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.plan.Plans.PRIORITY;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AddPriorityTest {
    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    private static AddPriority called(String reference) {
        return new AddPriority(PLAN, reference, CSE, UNSAID, UNSAID);
    }

    @Test
    void aPriorityWithoutASponsorIsTaken() {
        plan.given(DRAFTED)
                .when(called("2a"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(PRIORITY);
    }

    @Test
    void anAdoptedPlanTakesOneMoreWithASponsor() {
        plan.given(DRAFTED, PRIORITY, ADOPTED)
                .when(new AddPriority(PLAN, "3", "Early help", Optional.of(" Borough Commander "), UNSAID))
                .expectEvents(new PriorityAdded(PLAN, "3", "Early help", Optional.of("Borough Commander"), ON_THE_DAY));
    }

    @Test
    void noTwoHaveOneReference() {
        plan.given(DRAFTED, PRIORITY)
                .when(called("2A"))
                .expectNoEvents()
                .expectExceptionDetails(PRIORITY_ALREADY_ADDED);
    }

    @Test
    void aPlanTakesAHundred() {
        plan.given(DRAFTED).andGiven(priorities(99)).when(called("2a")).expectSuccessfulHandlerExecution();
    }

    @Test
    void aPlanTakesNoMoreThanAHundred() {
        plan.given(DRAFTED)
                .andGiven(priorities(100))
                .when(called("2a"))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_PRIORITIES);
    }

    @Test
    void itIsNotChosenTomorrow() {
        plan.given(DRAFTED)
                .when(new AddPriority(PLAN, "2a", CSE, UNSAID, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itHasAReferenceAndATitle() {
        Refused.by(TEXT_MISSING, () -> called(" "));
        Refused.by(TEXT_MISSING, () -> new AddPriority(PLAN, "2a", " ", UNSAID, UNSAID));
    }

    private static Object[] priorities(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PriorityAdded(PLAN, "p" + number, CSE, UNSAID, ON_THE_DAY))
                .toArray();
    }
}
