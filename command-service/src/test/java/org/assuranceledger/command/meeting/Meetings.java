package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.fixture.Fixtures.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.MeetingEvent.PaperPresented;

/** What the tests of meetings begin with: the board's meeting of 16 September 2015, and the plan that it was given. */
final class Meetings {
    static final String ID = "redbridge/meetings/board-2015-09-16";
    static final Optional<String> THAT_DAY = Optional.of("16 September 2015");

    static final MeetingHeld HELD = new MeetingHeld(ID, "redbridge", "Board", on("2015-09-16"));
    static final PaperPresented PRESENTED = new PaperPresented(
            ID, "Business plan 2015-16", "2", List.of("redbridge/plans/2015-16"), 120, on("2015-09-16"));

    private Meetings() {}
}
