package org.assuranceledger.command.plan;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.plan.PlanRule.ACTION_REFERENCE_TAKEN;
import static org.assuranceledger.command.plan.PlanRule.ACTION_WORDING_MISSING;
import static org.assuranceledger.command.plan.PlanRule.BLANK_ROW_HAS_WORDING;
import static org.assuranceledger.command.plan.PlanRule.PRIORITY_UNKNOWN;
import static org.assuranceledger.command.plan.PlanRule.TOO_MANY_ACTIONS;
import static org.assuranceledger.command.plan.Plans.DRAFTED;
import static org.assuranceledger.command.plan.Plans.FROM;
import static org.assuranceledger.command.plan.Plans.ON_THE_DAY;
import static org.assuranceledger.command.plan.Plans.PLAN;
import static org.assuranceledger.command.plan.Plans.PRIORITY;
import static org.assuranceledger.command.plan.Plans.TO;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AgreeActionTest {
    private static final String ID = "redbridge/plans/2015-16/actions/p1.10";
    private static final String WORDING = "Carry out the whole CSE action plan";
    private static final ActionListed LISTED = new ActionListed(PLAN, "P1.10", "2a", ON_THE_DAY);

    private static final ActionAgreed BLANK = new ActionAgreed(
            PLAN + "/actions/5.1",
            PLAN,
            "5.1",
            UNSAID,
            "blank-row",
            "2a",
            UNSAID,
            UNSAID,
            "",
            UNSAID,
            FROM,
            TO,
            UNSAID,
            ON_THE_DAY);

    private final AggregateTestFixture<Plan> plan = Plans.onTheDay();

    private static AgreeAction as(String reference, String priority, Optional<String> effectiveOn) {
        return new AgreeAction(
                PLAN,
                reference,
                Optional.of("1.10."),
                "action",
                priority,
                Optional.of("Section A"),
                UNSAID,
                WORDING,
                Optional.of("Year 1"),
                Optional.of("lscb-plan.pdf"),
                effectiveOn);
    }

    private static AgreeAction of(String kind, String wording) {
        return new AgreeAction(PLAN, "5.1", UNSAID, kind, "2a", UNSAID, UNSAID, wording, UNSAID, UNSAID, UNSAID);
    }

    @Test
    void thePlanListsItAndItBeginsARecordOfItsOwn() {
        plan.given(DRAFTED, PRIORITY)
                .when(as("P1.10", "2A", UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(ID)
                .expectEvents(
                        LISTED,
                        new ActionAgreed(
                                ID,
                                PLAN,
                                "P1.10",
                                Optional.of("1.10."),
                                "action",
                                "2a",
                                Optional.of("Section A"),
                                UNSAID,
                                WORDING,
                                Optional.of("Year 1"),
                                FROM,
                                TO,
                                Optional.of("lscb-plan.pdf"),
                                ON_THE_DAY));
    }

    @Test
    void aReferenceIsGivenOnce() {
        plan.given(DRAFTED, PRIORITY, LISTED)
                .when(as("p1.10", "2a", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ACTION_REFERENCE_TAKEN);
    }

    @Test
    void itServesAPriorityOfThePlan() {
        plan.given(DRAFTED, PRIORITY)
                .when(as("P1.10", "2", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(PRIORITY_UNKNOWN);
    }

    @Test
    void aPlanListsAThousand() {
        plan.given(DRAFTED, PRIORITY)
                .andGiven(listed(999))
                .when(as("P1.10", "2a", UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aPlanListsNoMoreThanAThousand() {
        plan.given(DRAFTED, PRIORITY)
                .andGiven(listed(1_000))
                .when(as("P1.10", "2a", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_ACTIONS);
    }

    @Test
    void itIsNotAgreedTomorrow() {
        plan.given(DRAFTED, PRIORITY)
                .when(as("P1.10", "2a", TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void anEmptyRowOfTheDocumentIsTakenAsOne() {
        plan.given(DRAFTED, PRIORITY)
                .when(of("blank-row", " "))
                .expectEvents(new ActionListed(PLAN, "5.1", "2a", ON_THE_DAY), BLANK);
    }

    @Test
    void onlyAnEmptyRowIsEmpty() {
        Refused.by(ACTION_WORDING_MISSING, () -> of("action", " "));
        Refused.by(ACTION_WORDING_MISSING, () -> of("commitment", ""));
        Refused.by(BLANK_ROW_HAS_WORDING, () -> of("blank-row", WORDING));
    }

    @Test
    void itIsAnActionACommitmentOrABlankRow() {
        Refused.by(NOT_ONE_OF, () -> of("aspiration", WORDING));
    }

    @Test
    void itsReferenceStandsInAddresses() {
        Refused.by(NOT_A_SHORT_NAME, () -> as("1.1/a", "2a", UNSAID));
        Refused.by(TEXT_MISSING, () -> as("", "2a", UNSAID));
    }

    @Test
    void itsPriorityIsNamed() {
        Refused.by(TEXT_MISSING, () -> as("P1.10", "", UNSAID));
    }

    private static Object[] listed(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ActionListed(PLAN, "r" + number, "2a", ON_THE_DAY))
                .toArray();
    }
}
