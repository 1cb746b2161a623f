package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.meetings.Meetings.MeetingView;

/** Meetings, and what was put before them: always all that was recorded, for a meeting is not presented to one. */
record MeetingRegister(Meetings meetings) implements Register {
    @Override
    public String view() {
        return Papers.VIEW;
    }

    @Override
    public List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request) {
        return Register.known(() -> meetings.all(boardId, request.recorded()).meetings()).stream()
                .map(MeetingRegister::thing)
                .toList();
    }

    private static Thing thing(MeetingView meeting) {
        return Thing.of(
                meeting.meetingId(),
                "",
                false,
                Stream.concat(
                        Stream.of(Fact.on(Part.MET, "", meeting.clocks().effectiveOn())),
                        meeting.papers().stream()
                                .map(paper -> Fact.more(Part.PAPER, paper.version(), paper.title(), paper.clocks()))));
    }
}
