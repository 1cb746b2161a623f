package org.assuranceledger.command.section11;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.NELFT_LEAD;
import static org.assuranceledger.command.fixture.Fixtures.TODAY;
import static org.assuranceledger.command.fixture.Fixtures.TOMORROW;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;
import static org.assuranceledger.command.section11.Rounds.BOARD_MANAGER;
import static org.assuranceledger.command.section11.Rounds.CLOSED;
import static org.assuranceledger.command.section11.Rounds.DECLARED;
import static org.assuranceledger.command.section11.Rounds.POLICE_LEAD;
import static org.assuranceledger.command.section11.Rounds.REQUESTED;
import static org.assuranceledger.command.section11.Rounds.RETURN;
import static org.assuranceledger.command.section11.Rounds.SCORED;
import static org.assuranceledger.command.section11.Rounds.TOO_EARLY;
import static org.assuranceledger.command.section11.Section11Rule.BEFORE_THE_ROUND;
import static org.assuranceledger.command.section11.Section11Rule.ONLY_THE_AGENCY_DECLARES;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_CLOSED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_DECLARED;
import static org.assuranceledger.command.section11.Section11Rule.RETURN_IS_EMPTY;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DeclareReturnTest {
    private static final String ROLE = "Director of Nursing";

    private final AggregateTestFixture<Return> agencyReturn = Fixtures.of(Return.class);

    @Test
    void anAgencyDeclaresItsReturnAlsoWithStandardsNotAnswered() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(declare(UNSAID), NELFT_LEAD)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ReturnDeclared(RETURN, ROLE, Timescale.day(TODAY)));
    }

    @Test
    void anAgencyDeclaresOnce() {
        agencyReturn
                .given(REQUESTED, SCORED, DECLARED)
                .when(declare(UNSAID), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_DECLARED);
    }

    @Test
    void aClosedReturnIsNotDeclared() {
        agencyReturn
                .given(REQUESTED, SCORED, CLOSED)
                .when(declare(UNSAID), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_CLOSED);
    }

    @Test
    void noAgencyDeclaresForAnother() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(declare(UNSAID), POLICE_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(ONLY_THE_AGENCY_DECLARES);
    }

    @Test
    void theBoardsOwnPeopleDeclareForNobody() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(declare(UNSAID), BOARD_MANAGER)
                .expectNoEvents()
                .expectExceptionDetails(ONLY_THE_AGENCY_DECLARES);
    }

    @Test
    void anEmptyReturnIsNotDeclared() {
        agencyReturn
                .given(REQUESTED)
                .when(declare(UNSAID), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(RETURN_IS_EMPTY);
    }

    @Test
    void nothingIsDeclaredBeforeTheRound() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(declare(TOO_EARLY), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(BEFORE_THE_ROUND);
    }

    @Test
    void nothingIsDeclaredTomorrow() {
        agencyReturn
                .given(REQUESTED, SCORED)
                .when(declare(TOMORROW), NELFT_LEAD)
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itIsDeclaredInTheNameOfARole() {
        Refused.by(TEXT_MISSING, () -> new DeclareReturn(RETURN, " ", UNSAID));
    }

    private static DeclareReturn declare(Optional<String> when) {
        return new DeclareReturn(RETURN, ROLE, when);
    }
}
