package org.assuranceledger.command.board;

import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.board.BoardRule.ESCALATION_DAYS_OUT_OF_RANGE;
import static org.assuranceledger.command.board.BoardRule.ESCALATION_STAGES_MISSING;
import static org.assuranceledger.command.board.BoardRule.ESCALATION_STAGE_TWICE;
import static org.assuranceledger.command.board.BoardRule.TOO_MANY_ESCALATION_STAGES;
import static org.assuranceledger.command.board.Boards.BOARD;
import static org.assuranceledger.command.board.Boards.ESTABLISHED;
import static org.assuranceledger.command.board.Boards.ON_THE_DAY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.GovernanceEvent.EscalationStage;
import org.assuranceledger.events.GovernanceEvent.EscalationStagesSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetEscalationStagesTest {
    private static final EscalationStage LEAD = new EscalationStage("Agency lead", 14);
    private static final EscalationStage CHIEF = new EscalationStage("Agency chief officer", 365);

    private final AggregateTestFixture<Board> board = Boards.onTheDay();

    private static SetEscalationStages of(EscalationStage... stages) {
        return new SetEscalationStages(BOARD, Arrays.asList(stages), UNSAID);
    }

    @Test
    void aBoardSettlesItsStagesInTheirOrder() {
        board.given(ESTABLISHED)
                .when(of(LEAD, CHIEF))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new EscalationStagesSet(BOARD, List.of(LEAD, CHIEF), ON_THE_DAY));
    }

    @Test
    void itMaySettleThemAnew() {
        board.given(ESTABLISHED, new EscalationStagesSet(BOARD, List.of(LEAD), ON_THE_DAY))
                .when(of(CHIEF))
                .expectEvents(new EscalationStagesSet(BOARD, List.of(CHIEF), ON_THE_DAY));
    }

    @Test
    void itDoesNotSettleThemForTomorrow() {
        board.given(ESTABLISHED)
                .when(new SetEscalationStages(BOARD, List.of(LEAD), TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void thereIsAtLeastOne() {
        Refused.by(ESCALATION_STAGES_MISSING, () -> of());
    }

    @Test
    void thereAreTenAtMost() {
        Refused.by(TOO_MANY_ESCALATION_STAGES, () -> of(stages(11)));
        board.given(ESTABLISHED).when(of(stages(10))).expectSuccessfulHandlerExecution();
    }

    @Test
    void eachHasANameOfItsOwn() {
        Refused.by(ESCALATION_STAGE_TWICE, () -> of(LEAD, CHIEF, new EscalationStage(" agency LEAD", 7)));
        Refused.by(TEXT_MISSING, () -> of(LEAD, new EscalationStage("", 7)));
        Refused.by(TEXT_MISSING, () -> of(LEAD, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 366})
    void eachAllowsOneDayToAYear(int days) {
        Refused.by(ESCALATION_DAYS_OUT_OF_RANGE, () -> of(new EscalationStage("Agency lead", days)));
    }

    @Test
    void theLedgerEscalatesNothing() {
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> new SetEscalationStages("ledger", List.of(LEAD), UNSAID));
    }

    private static EscalationStage[] stages(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new EscalationStage("Stage " + number, 1))
                .toArray(EscalationStage[]::new);
    }
}
