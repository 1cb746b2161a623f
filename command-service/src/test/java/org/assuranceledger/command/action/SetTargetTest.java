package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.PERCENT_AS_FRACTION;
import static org.assuranceledger.command.action.ActionRule.PERCENT_OUT_OF_RANGE;
import static org.assuranceledger.command.action.ActionRule.TARGET_OUT_OF_RANGE;
import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetTargetTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static SetTarget of(String value, String unit) {
        return new SetTarget(ID, new BigDecimal(value), unit, "those registered", "", "target", UNSAID);
    }

    private static TargetSet set(int number, String value, String unit) {
        return new TargetSet(ID, number, new BigDecimal(value), unit, "those registered", "", "target", ON_THE_DAY);
    }

    @Test
    void targetsAreNumberedFromOne() {
        action.given(AGREED).when(of("95", "percent")).expectEvents(set(1, "95", "percent"));
    }

    @Test
    void aStumpOfALostSentenceIsOne() {
        action.given(AGREED)
                .when(new SetTarget(ID, BigDecimal.TEN, "percent", "unclear", "50%.", "fragment", UNSAID))
                .expectEvents(
                        new TargetSet(ID, 1, BigDecimal.TEN, "percent", "unclear", "50%.", "fragment", ON_THE_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "92.5", "100"})
    void perCentAreFromNoneToAll(String value) {
        action.given(AGREED).when(of(value, "percent")).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "per cent", "%"})
    void perCentAreNoMoreThanAll(String unit) {
        Refused.by(PERCENT_OUT_OF_RANGE, () -> of("100.01", unit));
    }

    @Test
    void perCentAreNotWrittenAsAShareOfOne() {
        Refused.by(PERCENT_AS_FRACTION, () -> of("0.95", "percent"));
        action.given(AGREED).when(of("0.95", "days")).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000.01", "1000000001", "0.125", "1E+999999999", "1E-999999999"})
    void itIsANumberThatPeopleCountTo(String value) {
        Refused.by(TARGET_OUT_OF_RANGE, () -> of(value, "events"));
    }

    @Test
    void aNumberIsKeptInFigures() {
        action.given(AGREED).when(of("1E+3", "events")).expectEvents(set(1, "1000", "events"));
    }

    @Test
    void thereMayBeTwoHundred() {
        action.given(AGREED).andGiven(targets(199)).when(of("2", "events")).expectEvents(set(200, "2", "events"));
    }

    @Test
    void thereAreTwoHundredAtMost() {
        action.given(AGREED)
                .andGiven(targets(200))
                .when(of("2", "events"))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_PARTS);
    }

    @Test
    void itIsANumberOfSomething() {
        Refused.by(TEXT_MISSING, () -> new SetTarget(ID, null, "events", "open sessions", "Two", "target", UNSAID));
        Refused.by(TEXT_MISSING, () -> of("2", ""));
        Refused.by(TEXT_MISSING, () -> new SetTarget(ID, BigDecimal.TWO, "events", " ", "Two", "target", UNSAID));
    }

    @Test
    void itIsATargetOrAFragment() {
        Refused.by(NOT_ONE_OF, () -> new SetTarget(ID, BigDecimal.TWO, "events", "sessions", "Two", "hope", UNSAID));
    }

    private static Object[] targets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> set(number, "2", "events"))
                .toArray();
    }
}
