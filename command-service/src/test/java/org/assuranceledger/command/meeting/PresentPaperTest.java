package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.address.AddressRule.ADDRESS_OF_ANOTHER_BOARD;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.meeting.MeetingRule.PAPER_ALREADY_PRESENTED;
import static org.assuranceledger.command.meeting.MeetingRule.PAPER_ON_ANOTHER_DAY;
import static org.assuranceledger.command.meeting.MeetingRule.POSITION_BEFORE_THE_FIRST;
import static org.assuranceledger.command.meeting.MeetingRule.POSITION_NOT_YET_RECORDED;
import static org.assuranceledger.command.meeting.Meetings.HELD;
import static org.assuranceledger.command.meeting.Meetings.ID;
import static org.assuranceledger.command.meeting.Meetings.PRESENTED;
import static org.assuranceledger.command.meeting.Meetings.THAT_DAY;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PresentPaperTest {
    private static final String TITLE = "Business plan 2015-16";
    private static final String PLAN = "redbridge/plans/2015-16";
    private static final EndOfRecord RECORDED = () -> 120;

    private final AggregateTestFixture<Meeting> meeting = Fixtures.of(Meeting.class, RECORDED);

    @Test
    void aPaperIsPutBeforeAMeetingOnItsDay() {
        meeting.given(HELD)
                .when(present("2", 120, UNSAID))
                .expectSuccessfulHandlerExecution()
                .expectEvents(PRESENTED);
    }

    @Test
    void theDayMayBeSaidInOtherWords() {
        meeting.given(HELD).when(present("2", 120, THAT_DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aPaperIsNotPutBeforeAMeetingOnAnotherDay() {
        meeting.given(HELD)
                .when(present("2", 120, Optional.of("2015-09-17")))
                .expectNoEvents()
                .expectExceptionDetails(PAPER_ON_ANOTHER_DAY);
    }

    @Test
    void noPaperWasPresentedTomorrow() {
        meeting.given(HELD)
                .when(present("2", 120, Optional.of("2016-04-01")))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void aVersionOfAPaperIsPresentedOnce() {
        meeting.given(HELD, PRESENTED)
                .when(present("2", 120, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(PAPER_ALREADY_PRESENTED);
    }

    @Test
    void anotherVersionMayFollow() {
        meeting.given(HELD, PRESENTED)
                .when(present("3", 120, UNSAID))
                .expectEvents(new PaperPresented(ID, TITLE, "3", List.of(PLAN), 120, on("2015-09-16")));
    }

    @Test
    void aPaperDoesNotShowWhatIsNotRecordedYet() {
        meeting.given(HELD)
                .when(present("2", 121, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(POSITION_NOT_YET_RECORDED);
    }

    @Test
    void nothingIsPutBeforeAMeetingThatWasNotHeld() {
        meeting.givenNoPriorActivity()
                .when(present("2", 120, UNSAID))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void positionsCountFromOne() {
        Refused.by(POSITION_BEFORE_THE_FIRST, () -> present("2", 0, UNSAID));
    }

    @Test
    void aPaperShowsSomethingOfItsOwnBoardOnce() {
        Refused.by(NOTHING_NAMED, () -> about(List.of()));
        Refused.by(NAMED_TWICE, () -> about(List.of(PLAN, PLAN)));
        Refused.by(ADDRESS_OF_ANOTHER_BOARD, () -> about(List.of("harrow/plans/2014-15")));
    }

    @Test
    void aPaperHasATitleAndAVersion() {
        Refused.by(TEXT_MISSING, () -> new PresentPaper(ID, " ", "2", List.of(PLAN), 120, UNSAID));
        Refused.by(TEXT_MISSING, () -> new PresentPaper(ID, TITLE, " ", List.of(PLAN), 120, UNSAID));
    }

    private static PresentPaper present(String version, long upTo, Optional<String> when) {
        return new PresentPaper(ID, TITLE, version, List.of(PLAN), upTo, when);
    }

    private static PresentPaper about(List<String> about) {
        return new PresentPaper(ID, TITLE, "2", about, 120, UNSAID);
    }
}
