package org.assuranceledger.query.meetings;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.meetings.Meetings.MeetingsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and their papers, for programs. */
@RestController
@UnderRow(Papers.VIEW)
@RequestMapping("/api/v1/boards/{board}/meetings")
class MeetingsEndpoint {
    private final Meetings meetings;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    MeetingsEndpoint(Meetings meetings, Boards boards, Downloads downloads, Sight sight) {
        this.meetings = meetings;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    MeetingsAnswer all(@PathVariable String board, AsAtRequest request) {
        sight.of(board, Papers.VIEW);
        return meetings.all(board, request);
    }

    /** All that was recorded, as the page shows it. */
    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, AsAtRequest request) {
        MeetingsAnswer answer = all(board, request.recorded());
        MeetingTable table = new MeetingTable(downloads.of(boards.now(board)));
        return downloads.table(
                board + "-meetings",
                answer.asAt(),
                table.columns(),
                answer.meetings().stream().flatMap(MeetingRow::of));
    }
}
