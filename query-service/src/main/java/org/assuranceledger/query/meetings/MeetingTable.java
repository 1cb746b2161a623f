package org.assuranceledger.query.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;

/** Meetings as a table: one row for each paper, and one for a meeting that had none. */
record MeetingTable(BoardWords words) {
    List<Column<MeetingRow>> columns() {
        return List.of(
                Column.words("save.meeting", row -> words.subject(row.meeting().meetingId())),
                Column.lastDay(
                        "compare.part.met",
                        row -> Optional.of(row.meeting().clocks().effectiveOn())),
                Column.moment(
                        "trail.col.recorded", row -> row.meeting().clocks().recordedAt()),
                Column.words("meeting.col.paper", row -> row.of(Paper::title)),
                Column.words("meeting.col.version", row -> row.of(Paper::version)),
                Column.words("meeting.col.about", row -> row.of(this::about)),
                Column.number("meeting.col.upTo.entry", row -> row.paper().map(Paper::upToPosition)));
    }

    private String about(Paper paper) {
        return paper.about().stream().map(words::subject).collect(Collectors.joining("; "));
    }
}
