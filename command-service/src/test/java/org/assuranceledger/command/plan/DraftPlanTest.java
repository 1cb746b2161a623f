package org.assuranceledger.command.plan;

import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.dates.DateRule.NOT_A_DAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ALREADY_DRAFTED;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ENDS_BEFORE_IT_STARTS;
import static org.assuranceledger.command.plan.PlanRule.PLAN_TOO_LONG;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftPlanTest {
    private static final String TITLE = "Business Plan 2015/16";

    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    private static DraftPlan at(String planId, String title) {
        return new DraftPlan(planId, title, "2015-04-01", "2016-03-31", "2015/16", Optional.of("0.3"), UNSAID);
    }

    private static DraftPlan of(String from, String to) {
        return new DraftPlan(PLAN, TITLE, from, to, "", UNSAID, UNSAID);
    }

    @Test
    void aPlanBeginsAsADraft() {
        plan.givenNoPriorActivity()
                .when(at(PLAN, TITLE))
                .expectSuccessfulHandlerExecution()
                .expectEvents(DRAFTED);
    }

    @Test
    void itIsDraftedOnce() {
        plan.given(DRAFTED).when(at(PLAN, TITLE)).expectNoEvents().expectExceptionDetails(PLAN_ALREADY_DRAFTED);
    }

    @Test
    void itIsNotDraftedTomorrow() {
        plan.givenNoPriorActivity()
                .when(new DraftPlan(PLAN, TITLE, "2015-04-01", "2016-03-31", "", UNSAID, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-01", "2015-03-31"})
    void itEndsAfterItStarts(String to) {
        Refused.by(PLAN_ENDS_BEFORE_IT_STARTS, () -> of("2015-04-01", to));
    }

    @Test
    void itLastsTenYearsAtMost() {
        Refused.by(PLAN_TOO_LONG, () -> of("2015-04-01", "2025-04-01"));
        plan.givenNoPriorActivity().when(of("2015-04-01", "2025-03-31")).expectSuccessfulHandlerExecution();
    }

    @Test
    void itsFirstAndLastDayAreDays() {
        Refused.by(NOT_A_DAY, () -> of("spring", "2016-03-31"));
        Refused.by(NOT_A_DAY, () -> of("2015-04-01", "the end"));
        Refused.by(TEXT_MISSING, () -> of("2015-04-01", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-16", "redbridge/actions/2015-16", "redbridge/plans/2015/16"})
    void itIsFoundUnderItsBoard(String planId) {
        Refused.by(NOT_AN_ADDRESS, () -> at(planId, TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redbridge/plans/2015 to 16", "Red Bridge/plans/2015-16"})
    void itsAddressIsMadeOfShortNames(String planId) {
        Refused.by(NOT_A_SHORT_NAME, () -> at(planId, TITLE));
    }

    @Test
    void theLedgerHasNoPlan() {
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> at("ledger/plans/2015-16", TITLE));
    }

    @Test
    void itHasATitle() {
        Refused.by(TEXT_MISSING, () -> at(PLAN, " "));
    }
}
