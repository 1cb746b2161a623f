package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.meeting.MeetingRule.MEETING_ALREADY_HELD;
import static org.assuranceledger.command.meeting.MeetingRule.MEETING_NEEDS_A_DAY;
import static org.assuranceledger.command.meeting.Meetings.HELD;
import static org.assuranceledger.command.meeting.Meetings.ID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.command.refusal.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldMeetingTest {
    private final AggregateTestFixture<Meeting> meeting = Fixtures.of(Meeting.class);

    @Test
    void aGroupMet() {
        meeting.givenNoPriorActivity()
                .when(hold(Optional.of("2015-09-16")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(HELD);
    }

    @Test
    void aMeetingIsHeldOnce() {
        meeting.given(HELD).when(hold(UNSAID)).expectNoEvents().expectExceptionDetails(MEETING_ALREADY_HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"September 2015", "Autumn 2015", "some time ago"})
    void whatWasKnownWhenDependsOnTheDay(String when) {
        meeting.givenNoPriorActivity()
                .when(hold(Optional.of(when)))
                .expectNoEvents()
                .expectExceptionDetails(MEETING_NEEDS_A_DAY);
    }

    @Test
    void nobodyMetTomorrow() {
        meeting.givenNoPriorActivity()
                .when(hold(Optional.of("2016-04-01")))
                .expectNoEvents()
                .expectExceptionDetails(EFFECTIVE_IN_FUTURE);
    }

    @Test
    void itSaysWhichGroupMet() {
        Refused.by(TEXT_MISSING, () -> new HoldMeeting(ID, " ", UNSAID));
    }

    @Test
    void itIsKeptAmongTheMeetings() {
        Refused.by(NOT_AN_ADDRESS, () -> new HoldMeeting("redbridge/audits/board", "Board", UNSAID));
    }

    private static HoldMeeting hold(Optional<String> when) {
        return new HoldMeeting(ID, "Board", when);
    }
}
