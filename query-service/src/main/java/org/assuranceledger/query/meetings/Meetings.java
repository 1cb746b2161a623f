package org.assuranceledger.query.meetings;

import java.util.Comparator;
import java.util.List;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;

/** Answers which meetings there were and what was put before them, now or as at any moment. */
public final class Meetings {
    private final Facts<MeetingState> meetings;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code store}. */
    public Meetings(FactsStore store, Moments moments, Boards boards) {
        this.meetings = MeetingsProjection.meetings(store);
        this.moments = moments;
        this.boards = boards;
    }

    /**
     * One meeting.
     *
     * @param version sequence of its last entry, for {@code If-Match}
     * @param clocks the day it met, and when that was recorded
     */
    public record MeetingView(String meetingId, long version, String group, List<Paper> papers, Clocks clocks) {}

    /** A board's meetings. */
    public record MeetingsAnswer(AsAt asAt, List<MeetingView> meetings) implements Answer {}

    /**
     * All meetings of a board, latest first.
     *
     * @throws org.assuranceledger.query.asat.NotInRecord if there is no such board
     */
    public MeetingsAnswer all(String boardId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, boardId, Papers.VIEW, BoardsProjection.VIEW);
        boards.at(boardId, asAt);
        List<MeetingView> all = meetings.in(boardId + "/meetings", asAt.position()).stream()
                .flatMap(version -> version.state().held().stream()
                        .map(held -> new MeetingView(
                                version.entity(),
                                version.sequence(),
                                held.group(),
                                version.state().papers(),
                                held.clocks())))
                .filter(meeting -> asAt.effectiveOn().map(meeting.clocks()::by).orElse(true))
                .sorted(Comparator.comparing(MeetingView::clocks, Clocks.IN_EFFECT)
                        .reversed())
                .toList();
        return new MeetingsAnswer(asAt, all);
    }
}
