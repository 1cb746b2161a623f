package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.BOARD;
import static org.assuranceledger.events.EventSamples.CHALLENGE;
import static org.assuranceledger.events.EventSamples.PLAN;
import static org.assuranceledger.events.EventSamples.on;

import java.util.List;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.MeetingEvent.PaperPresented;

/** What happened at the board's meeting of October 2015. */
final class MeetingSamples {
    private static final String MEETING = "redbridge/meetings/board-2015-10-14";

    static final List<BoardEvent> ALL = List.of(
            new MeetingHeld(MEETING, BOARD, "Board", on("2015-10-14")),
            new PaperPresented(MEETING, "Progress on the plan", "2", List.of(PLAN, CHALLENGE), 41, on("2015-10-14")));

    private MeetingSamples() {}
}
