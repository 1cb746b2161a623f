package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_A_REASON;
import static org.assuranceledger.command.action.ActionRule.POSTPONED_TO_EARLIER;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostponeActionTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static PostponeAction put(String was, String until) {
        return new PostponeAction(ID, was, until, "Poor attendance", UNSAID);
    }

    @Test
    void itIsPutOffUntilALaterDay() {
        action.given(AGREED)
                .when(put("2015-09-02", "2015-11-04"))
                .expectEvents(new ActionPostponed(
                        ID, Actions.due("2015-09-02"), Actions.due("2015-11-04"), "Poor attendance", ON_THE_DAY));
    }

    @Test
    void itMayBePutOffUntilNobodyKnowsWhen() {
        action.given(AGREED)
                .when(put("2015-09-02", ""))
                .expectEvents(new ActionPostponed(
                        ID, Actions.due("2015-09-02"), Timescale.none(""), "Poor attendance", ON_THE_DAY));
    }

    @Test
    void itMayBePutOffFromATimeThatNobodyWrote() {
        action.given(AGREED).when(put(null, "2015-11-04")).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-09-02", "2015-09-01"})
    void itIsNotPutOffToTheSameDayOrAnEarlierOne(String until) {
        action.given(AGREED)
                .when(put("2015-09-02", until))
                .expectNoEvents()
                .expectExceptionDetails(POSTPONED_TO_EARLIER);
    }

    @Test
    void itNeedsAReason() {
        Refused.by(CHANGE_NEEDS_A_REASON, () -> new PostponeAction(ID, "", "", " ", UNSAID));
    }
}
