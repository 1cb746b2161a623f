package org.assuranceledger.command.board;

import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.board.BoardRule.BOARD_ALREADY_ESTABLISHED;
import static org.assuranceledger.command.board.Boards.BOARD;
import static org.assuranceledger.command.board.Boards.ESTABLISHED;
import static org.assuranceledger.command.board.Boards.NAME;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EstablishBoardTest {
    private final AggregateTestFixture<Board> board = Boards.onTheDay();

    @Test
    void aBoardBeginsItsRecord() {
        board.givenNoPriorActivity()
                .when(new EstablishBoard(BOARD, NAME, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(ESTABLISHED);
    }

    @Test
    void itMayHaveBeenEstablishedLongBefore() {
        board.givenNoPriorActivity()
                .when(new EstablishBoard(BOARD, NAME, Optional.of("2006-04-01")))
                .expectEvents(new BoardEstablished(BOARD, NAME, Timescale.day(LocalDate.parse("2006-04-01"))));
    }

    @Test
    void itBeginsOnce() {
        board.given(ESTABLISHED)
                .when(new EstablishBoard(BOARD, NAME, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(BOARD_ALREADY_ESTABLISHED);
    }

    @Test
    void itIsNotEstablishedTomorrow() {
        board.givenNoPriorActivity()
                .when(new EstablishBoard(BOARD, NAME, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void theLedgerIsNoBoard() {
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> new EstablishBoard("ledger", NAME, UNSAID));
    }

    @Test
    void itsShortNameStandsInAddresses() {
        Refused.by(NOT_A_SHORT_NAME, () -> new EstablishBoard("Redbridge & co", NAME, UNSAID));
    }

    @Test
    void itHasAName() {
        Refused.by(TEXT_MISSING, () -> new EstablishBoard(BOARD, "", UNSAID));
    }
}
