package org.assuranceledger.query.meetings;

import java.util.Comparator;
import java.util.List;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;

/** The papers of all meetings of a board. */
public final class PresentedPapers implements Papers {
    private final Facts<MeetingState> meetings;

    /** Reads them from {@code store}. */
    public PresentedPapers(FactsStore store) {
        this.meetings = MeetingsProjection.meetings(store);
    }

    @Override
    public List<Paper> of(String boardId, long position) {
        return meetings.in(boardId + "/meetings", position).stream()
                .flatMap(meeting -> meeting.state().papers().stream())
                .sorted(Comparator.comparing(Paper::clocks, Clocks.IN_EFFECT))
                .toList();
    }
}
