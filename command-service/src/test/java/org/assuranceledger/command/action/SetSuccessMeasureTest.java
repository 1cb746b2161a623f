package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.SuccessMeasureSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetSuccessMeasureTest {
    private static final String EARLIER = "Neglect is seen earlier";

    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static SetSuccessMeasure of(String wording, String kind) {
        return new SetSuccessMeasure(ID, wording, kind, UNSAID);
    }

    @Test
    void measuresAreNumberedFromOne() {
        action.given(AGREED)
                .when(of(EARLIER, "outcome"))
                .expectEvents(new SuccessMeasureSet(ID, 1, EARLIER, "outcome", ON_THE_DAY));
    }

    @Test
    void thereMayBeTwoHundred() {
        action.given(AGREED)
                .andGiven(measures(199))
                .when(of(EARLIER, "outcome"))
                .expectEvents(new SuccessMeasureSet(ID, 200, EARLIER, "outcome", ON_THE_DAY));
    }

    @Test
    void thereAreTwoHundredAtMost() {
        action.given(AGREED)
                .andGiven(measures(200))
                .when(of(EARLIER, "outcome"))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"output", "outcome", "feedback", "compliance"})
    void thereAreFourKinds(String kind) {
        action.given(AGREED).when(of(EARLIER, kind)).expectSuccessfulHandlerExecution();
    }

    @Test
    void impactIsJudgedLaterAndIsNone() {
        Refused.by(NOT_ONE_OF, () -> of(EARLIER, "impact"));
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> of("", "outcome"));
    }

    private static Object[] measures(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SuccessMeasureSet(ID, number, EARLIER, "outcome", ON_THE_DAY))
                .toArray();
    }
}
