package org.assuranceledger.command.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.section11.Rounds.OPENED;
import static org.assuranceledger.command.section11.Rounds.REQUESTED;
import static org.assuranceledger.command.section11.Rounds.RETURN;
import static org.assuranceledger.command.section11.Rounds.ROUND;
import static org.assuranceledger.command.section11.Rounds.TOO_EARLY;
import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.ROUND_IS_CLOSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CloseAuditRoundTest {
    private static final Optional<String> MEETING = Optional.of("redbridge/meetings/board-2016-01-20");

    private final List<ReturnClosed> returns = new ArrayList<>();
    private final Returns closing = (returnId, closed) -> returns.add(new ReturnClosed(returnId, closed));
    private final AggregateTestFixture<AuditRound> round = Fixtures.of(AuditRound.class, closing);

    @Test
    void aRoundClosesWithEachOfItsReturns() {
        round.given(OPENED)
                .when(new CloseAuditRound(ROUND, MEETING, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new AuditRoundClosed(ROUND, MEETING, Timescale.day(TODAY)));
        assertThat(returns)
                .containsExactly(
                        new ReturnClosed(ROUND + "/returns/nelft", Timescale.day(TODAY)),
                        new ReturnClosed(ROUND + "/returns/met-police", Timescale.day(TODAY)));
    }

    @Test
    void aReturnClosesWhenItIsTold() {
        Fixtures.of(Return.class)
                .given(REQUESTED)
                .whenInvoking(RETURN, found -> found.close(on("2016-01-20")))
                .expectEvents(new ReturnClosed(RETURN, on("2016-01-20")));
    }

    @Test
    void aRoundIsClosedOnce() {
        round.given(OPENED, new AuditRoundClosed(ROUND, MEETING, on("2016-01-20")))
                .when(new CloseAuditRound(ROUND, MEETING, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(ROUND_IS_CLOSED);
        assertThat(returns).isEmpty();
    }

    @Test
    void aRoundIsNotClosedBeforeItIsOpened() {
        round.given(OPENED)
                .when(new CloseAuditRound(ROUND, MEETING, TOO_EARLY))
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_ROUND);
    }

    @Test
    void noRoundWasClosedTomorrow() {
        round.given(OPENED)
                .when(new CloseAuditRound(ROUND, MEETING, TOMORROW))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }
}
