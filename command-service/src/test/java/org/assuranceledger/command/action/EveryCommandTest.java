package org.assuranceledger.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.action.ActionRule.ACTION_IS_CLOSED;
import static org.assuranceledger.command.action.ActionRule.NOT_YOUR_AGENCYS_ACTION;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.CLOSED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.MILESTONE;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.command.fixture.Compiled;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every command about an action. */
class EveryCommandTest {
    private static final Map<String, String> OF_NELFT = Map.of("role", "agency-lead", "agencyId", "nelft");
    private static final LeadAssigned LED_BY_NELFT = led("lead", Optional.of("nelft"));

    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static LeadAssigned led(String part, Optional<String> agency) {
        return new LeadAssigned(ID, List.of(new Lead("Integrated Care Director", part, agency)), "", ON_THE_DAY);
    }

    private static Stream<Object> commands() {
        return Actions.everyCommand(UNSAID);
    }

    private static Stream<Object> commandsOfTomorrow() {
        return Actions.everyCommand(TOMORROW);
    }

    private static boolean isReopening(Object command) {
        return command instanceof ReopenAction;
    }

    private static Object[] before(Object command) {
        return isReopening(command) ? new Object[] {AGREED, MILESTONE, CLOSED} : new Object[] {AGREED, MILESTONE};
    }

    @Test
    void noneIsForgottenHere() {
        assertThat(Compiled.commands().filter(type -> type.getPackage().equals(Action.class.getPackage())))
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anActionTakesIt(Object command) {
        action.given(before(command)).when(command).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aClosedActionTakesOnlyThatItIsOpenedAgain(Object command) {
        if (isReopening(command)) {
            action.given(AGREED, MILESTONE, CLOSED).when(command).expectSuccessfulHandlerExecution();
        } else {
            action.given(AGREED, MILESTONE, CLOSED)
                    .when(command)
                    .expectNoEvents()
                    .expectExceptionDetails(ACTION_IS_CLOSED);
        }
    }

    @ParameterizedTest
    @MethodSource("commandsOfTomorrow")
    void noneIsOfTomorrow(Object command) {
        action.given(before(command)).when(command).expectNoEvents().expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anotherAgencysLeadGivesNone(Object command) {
        action.given(before(command))
                .andGiven(led("lead", Optional.of("police")))
                .when(command, OF_NELFT)
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCYS_ACTION);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theOwnAgencysLeadMayGiveIt(Object command) {
        action.given(before(command))
                .andGiven(LED_BY_NELFT)
                .when(command, OF_NELFT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anAgencyThatWatchesOverItMayReportToo() {
        action.given(AGREED, led("oversight", Optional.of("nelft")))
                .when(commands().findFirst().orElseThrow(), OF_NELFT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anAgencyThatLedItBeforeMayNotAnyLonger() {
        action.given(AGREED, LED_BY_NELFT, led("lead", Optional.empty()))
                .when(commands().findFirst().orElseThrow(), OF_NELFT)
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCYS_ACTION);
    }

    @Test
    void anAgencyLeadOfNoAgencyGivesNone() {
        action.given(AGREED, LED_BY_NELFT)
                .when(commands().findFirst().orElseThrow(), Map.of("role", "agency-lead"))
                .expectNoEvents()
                .expectExceptionDetails(NOT_YOUR_AGENCYS_ACTION);
    }

    @Test
    void anActionThatIsNotKnownTakesNone() {
        action.givenNoPriorActivity()
                .when(commands().findFirst().orElseThrow())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
