package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.ACTION_IS_CLOSED;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.CLOSED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.MILESTONE;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CloseActionTest {
    private static final CloseAction CLOSE = new CloseAction(ID, "Done", UNSAID);

    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    @Test
    void anActionIsClosedWhetherOrNotItsMilestonesWereReached() {
        action.given(AGREED, MILESTONE).when(CLOSE).expectEvents(new ActionClosed(ID, "Done", ON_THE_DAY));
    }

    @Test
    void itIsClosedOnce() {
        action.given(AGREED, CLOSED).when(CLOSE).expectNoEvents().expectExceptionDetails(ACTION_IS_CLOSED);
    }

    @Test
    void whatWasOpenedAgainMayBeClosedAgain() {
        action.given(AGREED, CLOSED, new ActionReopened(ID, "Not done", ON_THE_DAY))
                .when(CLOSE)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void itSaysWhatCameOfIt() {
        Refused.by(TEXT_MISSING, () -> new CloseAction(ID, "", UNSAID));
    }
}
