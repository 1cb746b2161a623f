package org.assuranceledger.query.meetings;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.meetings.Meetings.MeetingView;

/** What a meeting had before it, if it had anything. */
record MeetingRow(MeetingView meeting, Optional<Paper> paper) {
    static Stream<MeetingRow> of(MeetingView meeting) {
        return meeting.papers().isEmpty()
                ? Stream.of(new MeetingRow(meeting, Optional.empty()))
                : meeting.papers().stream().map(paper -> new MeetingRow(meeting, Optional.of(paper)));
    }

    String of(Function<Paper, String> said) {
        return paper.map(said).orElse("");
    }
}
