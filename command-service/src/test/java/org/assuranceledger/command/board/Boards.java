package org.assuranceledger.command.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What the tests of a board's standing begin with: 1 April 2015, and a board if it is needed. */
final class Boards {
    static final LocalDate TODAY = LocalDate.parse("2015-04-01");
    static final Timescale ON_THE_DAY = Timescale.day(TODAY);
    static final String BOARD = "redbridge";
    static final String NAME = "Redbridge Local Safeguarding Children Board";
    static final BoardEstablished ESTABLISHED = new BoardEstablished(BOARD, NAME, ON_THE_DAY);
    static final Optional<String> UNSAID = Optional.empty();
    static final Optional<String> TOMORROW = Optional.of("2015-04-02");

    private Boards() {}

    static AggregateTestFixture<Board> onTheDay() {
        AggregateTestFixture<Board> board = new AggregateTestFixture<>(Board.class);
        board.registerInjectableResource(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        return board;
    }
}
