package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordActionRiskTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    @Test
    void aRiskIsNotedBesideTheAction() {
        action.given(AGREED)
                .when(new RecordActionRisk(ID, "serious case review", UNSAID))
                .expectEvents(new ActionRiskRecorded(ID, "serious case review", ON_THE_DAY));
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new RecordActionRisk(ID, " ", UNSAID));
    }
}
