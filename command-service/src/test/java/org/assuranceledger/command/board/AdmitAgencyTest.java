package org.assuranceledger.command.board;

import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.board.BoardRule.AGENCY_ALREADY_ADMITTED;
import static org.assuranceledger.command.board.BoardRule.AGENCY_NAME_TAKEN;
import static org.assuranceledger.command.board.BoardRule.AGENCY_SHORT_NAME_RESERVED;
import static org.assuranceledger.command.board.Boards.BOARD;
import static org.assuranceledger.command.board.Boards.ESTABLISHED;
import static org.assuranceledger.command.board.Boards.ON_THE_DAY;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AdmitAgencyTest {
    private static final String NELFT = "North East London NHS Foundation Trust";
    private static final AgencyAdmitted ADMITTED = new AgencyAdmitted(BOARD, "nelft", NELFT, ON_THE_DAY);

    private final AggregateTestFixture<Board> board = Boards.onTheDay();

    @Test
    void anAgencyBecomesAPartner() {
        board.given(ESTABLISHED)
                .when(new AdmitAgency(BOARD, "nelft", NELFT, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(ADMITTED);
    }

    @Test
    void itBecomesOneOnce() {
        board.given(ESTABLISHED, ADMITTED)
                .when(new AdmitAgency(BOARD, "nelft", "Another trust", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(AGENCY_ALREADY_ADMITTED);
    }

    @Test
    void itHasOneShortName() {
        board.given(ESTABLISHED, ADMITTED)
                .when(new AdmitAgency(BOARD, "north-east-london", "North East London NHS foundation trust", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(AGENCY_NAME_TAKEN);
    }

    @Test
    void itDoesNotJoinTomorrow() {
        board.given(ESTABLISHED)
                .when(new AdmitAgency(BOARD, "nelft", NELFT, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aBoardThatIsNotKnownAdmitsNobody() {
        board.givenNoPriorActivity()
                .when(new AdmitAgency("nowhere", "nelft", NELFT, UNSAID))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void theLedgerHasNoPartners() {
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> new AdmitAgency("ledger", "nelft", NELFT, UNSAID));
    }

    @Test
    void noAgencyIsCalledTheBoard() {
        Refused.by(AGENCY_SHORT_NAME_RESERVED, () -> new AdmitAgency(BOARD, "board", NELFT, UNSAID));
    }

    @Test
    void itsShortNameStandsInAddresses() {
        Refused.by(NOT_A_SHORT_NAME, () -> new AdmitAgency(BOARD, "N E L F T", NELFT, UNSAID));
    }

    @Test
    void itHasAName() {
        Refused.by(TEXT_MISSING, () -> new AdmitAgency(BOARD, "nelft", " ", UNSAID));
    }
}
