package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AddSubActionTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    @Test
    void subActionsAreNumberedFromOne() {
        action.given(AGREED)
                .when(new AddSubAction(ID, "Choose the cases", UNSAID))
                .expectEvents(new SubActionAgreed(ID, 1, "Choose the cases", ON_THE_DAY));
    }

    @Test
    void theNextHasTheNextNumber() {
        action.given(AGREED)
                .andGiven(parts(199))
                .when(new AddSubAction(ID, "Choose the cases", UNSAID))
                .expectEvents(new SubActionAgreed(ID, 200, "Choose the cases", ON_THE_DAY));
    }

    @Test
    void thereAreTwoHundredAtMost() {
        action.given(AGREED)
                .andGiven(parts(200))
                .when(new AddSubAction(ID, "Choose the cases", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_PARTS);
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new AddSubAction(ID, " ", UNSAID));
    }

    private static Object[] parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SubActionAgreed(ID, number, "A part", ON_THE_DAY))
                .toArray();
    }
}
