package org.assuranceledger.query.meetings;

import org.assuranceledger.events.MeetingEvent;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every meeting. */
@ProcessingGroup(Papers.VIEW)
public final class MeetingsProjection {
    private final Facts<MeetingState> meetings;

    /** Keeps them in {@code store}. */
    public MeetingsProjection(FactsStore store) {
        this.meetings = meetings(store);
    }

    static Facts<MeetingState> meetings(FactsStore store) {
        return store.of("meeting", MeetingState.class, MeetingState::blank);
    }

    @EventHandler
    void on(MeetingEvent event, Entry entry) {
        meetings.advance(event.meetingId(), entry, meeting -> meeting.after(event, Clocks.of(event, entry)));
    }

    @ResetHandler
    void reset() {
        meetings.forgetAll();
    }
}
