package org.assuranceledger.events;

import java.util.List;
import org.assuranceledger.timescale.Timescale;

/** What has happened at a meeting: the third clock, what was put before whom and when. */
public sealed interface MeetingEvent extends BoardEvent {
    /** Which meeting, such as {@code redbridge/meetings/board-2015-09-16}. */
    String meetingId();

    @Override
    default String aggregateId() {
        return meetingId();
    }

    /** A group met; {@code effectiveOn} is the day. */
    @StoredAs("meeting-held")
    record MeetingHeld(String meetingId, String boardId, String group, Timescale effectiveOn) implements MeetingEvent {}

    /**
     * A paper was put before the meeting. It shows the record as it stood at a ledger position, which may be weeks old.
     *
     * @param about identities of what the paper shows: a plan, challenges, a round
     * @param upToPosition last ledger position that the paper takes in
     */
    @StoredAs("paper-presented")
    record PaperPresented(
            String meetingId,
            String title,
            String version,
            List<String> about,
            long upToPosition,
            Timescale effectiveOn)
            implements MeetingEvent {}
}
