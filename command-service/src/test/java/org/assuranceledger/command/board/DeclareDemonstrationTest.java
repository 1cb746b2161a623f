package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.DEMONSTRATION_ALREADY_DECLARED;
import static org.assuranceledger.command.board.BoardRule.DEMONSTRATION_IS_OF_THE_LEDGER;
import static org.assuranceledger.command.board.Boards.ON_THE_DAY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DeclareDemonstrationTest {
    private static final String STATEMENT = "Nothing in this ledger is a board's own record.";

    private final AggregateTestFixture<Board> ledger = Boards.onTheDay();

    @Test
    void anEmptyLedgerMaySayThatItHoldsADemonstration() {
        ledger.givenNoPriorActivity()
                .when(new DeclareDemonstration("ledger", STATEMENT, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new DemonstrationDeclared("ledger", STATEMENT, ON_THE_DAY));
    }

    @Test
    void itSaysSoOnce() {
        ledger.given(new DemonstrationDeclared("ledger", STATEMENT, ON_THE_DAY))
                .when(new DeclareDemonstration("ledger", STATEMENT, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(DEMONSTRATION_ALREADY_DECLARED);
    }

    @Test
    void itDoesNotSaySoOfTomorrow() {
        ledger.givenNoPriorActivity()
                .when(new DeclareDemonstration("ledger", STATEMENT, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aBoardIsNoDemonstrationByItself() {
        Refused.by(DEMONSTRATION_IS_OF_THE_LEDGER, () -> new DeclareDemonstration("redbridge", STATEMENT, UNSAID));
    }

    @Test
    void itSaysSomething() {
        Refused.by(TEXT_MISSING, () -> new DeclareDemonstration("ledger", " ", UNSAID));
    }
}
