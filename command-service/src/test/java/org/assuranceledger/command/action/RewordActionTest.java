package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_AN_APPROVER;
import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_A_REASON;
import static org.assuranceledger.command.action.ActionRule.WORDING_UNCHANGED;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.action.Actions.WORDING;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RewordActionTest {
    private static final String NEW = "Hold two neglect audits";

    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static RewordAction to(String wording) {
        return new RewordAction(ID, wording, "More cases", "Board", UNSAID);
    }

    @Test
    void anActionIsWordedAnew() {
        action.given(AGREED).when(to(NEW)).expectEvents(new ActionReworded(ID, NEW, "More cases", "Board", ON_THE_DAY));
    }

    @Test
    void itIsNotWordedAsItWas() {
        action.given(AGREED).when(to(" " + WORDING)).expectNoEvents().expectExceptionDetails(WORDING_UNCHANGED);
    }

    @Test
    void theLastWordingIsTheOneThatCounts() {
        ActionReworded reworded = new ActionReworded(ID, NEW, "More cases", "Board", ON_THE_DAY);
        action.given(AGREED, reworded).when(to(NEW)).expectNoEvents().expectExceptionDetails(WORDING_UNCHANGED);
    }

    @Test
    void itMayBeWordedAsItOnceWas() {
        ActionReworded reworded = new ActionReworded(ID, NEW, "More cases", "Board", ON_THE_DAY);
        action.given(AGREED, reworded).when(to(WORDING)).expectSuccessfulHandlerExecution();
    }

    @Test
    void itNeedsAWordingAReasonAndAnApprover() {
        Refused.by(TEXT_MISSING, () -> to(""));
        Refused.by(CHANGE_NEEDS_A_REASON, () -> new RewordAction(ID, NEW, " ", "Board", UNSAID));
        Refused.by(CHANGE_NEEDS_AN_APPROVER, () -> new RewordAction(ID, NEW, "More cases", "", UNSAID));
    }
}
