package org.assuranceledger.query.meetings;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.MeetingEvent;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * All that is known of a meeting. A pure fold.
 *
 * @param held absent only before the first event
 */
record MeetingState(String meetingId, Optional<Held> held, List<Paper> papers) {

    /** Which group met, and when. */
    record Held(String group, Clocks clocks) {}

    static MeetingState blank(String meetingId) {
        return new MeetingState(meetingId, Optional.empty(), List.of());
    }

    MeetingState after(MeetingEvent event, Clocks clocks) {
        return switch (event) {
            case MeetingHeld e -> new MeetingState(meetingId, Optional.of(new Held(e.group(), clocks)), papers);
            case PaperPresented e -> new MeetingState(meetingId, held, Dated.plus(papers, paper(e, clocks)));
        };
    }

    private static Paper paper(PaperPresented e, Clocks clocks) {
        return new Paper(e.meetingId(), e.title(), e.version(), e.about(), e.upToPosition(), clocks);
    }
}
