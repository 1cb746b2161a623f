package org.assuranceledger.command.board;

import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What the tests of a board's standing begin with: the last of March 2016, and a board if it is needed. */
final class Boards {
    static final Timescale ON_THE_DAY = Timescale.day(Fixtures.TODAY);
    static final String BOARD = "redbridge";
    static final String NAME = "Redbridge Local Safeguarding Children Board";
    static final BoardEstablished ESTABLISHED = new BoardEstablished(BOARD, NAME, ON_THE_DAY);

    private Boards() {}

    static AggregateTestFixture<Board> onTheDay() {
        return Fixtures.of(Board.class);
    }
}
