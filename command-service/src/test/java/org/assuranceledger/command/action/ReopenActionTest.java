package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.ACTION_IS_OPEN;
import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_A_REASON;
import static org.assuranceledger.command.action.ActionRule.REOPENED_BEFORE_IT_WAS_CLOSED;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.CLOSED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReopenActionTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static ReopenAction from(Optional<String> on) {
        return new ReopenAction(ID, "Not done", on);
    }

    @Test
    void aClosedActionIsOpenedAgain() {
        action.given(AGREED, CLOSED).when(from(UNSAID)).expectEvents(new ActionReopened(ID, "Not done", ON_THE_DAY));
    }

    @Test
    void onlyAClosedOne() {
        action.given(AGREED).when(from(UNSAID)).expectNoEvents().expectExceptionDetails(ACTION_IS_OPEN);
    }

    @Test
    void onceOnly() {
        action.given(AGREED, CLOSED, new ActionReopened(ID, "Not done", ON_THE_DAY))
                .when(from(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ACTION_IS_OPEN);
    }

    @Test
    void notBeforeItWasClosed() {
        action.given(AGREED, CLOSED)
                .when(from(Optional.of("2016-02-29")))
                .expectNoEvents()
                .expectExceptionDetails(REOPENED_BEFORE_IT_WAS_CLOSED);
    }

    @Test
    void onTheDayItWasClosedAtTheEarliest() {
        action.given(AGREED, CLOSED).when(from(Optional.of("2016-03-01"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void itTakesMoreFromThenOn() {
        action.given(AGREED, CLOSED, new ActionReopened(ID, "Not done", ON_THE_DAY))
                .when(new RecordActionRisk(ID, "No auditor", UNSAID))
                .expectEvents(new ActionRiskRecorded(ID, "No auditor", ON_THE_DAY));
    }

    @Test
    void itNeedsAReason() {
        Refused.by(CHANGE_NEEDS_A_REASON, () -> new ReopenAction(ID, " ", UNSAID));
    }
}
