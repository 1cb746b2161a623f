package org.assuranceledger.query.section11;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.section11.Section11.RoundAnswer;
import org.assuranceledger.query.section11.Section11.RoundsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Section 11 rounds, for programs. */
@RestController
@UnderRow(Section11Projection.VIEW)
@RequestMapping("/api/v1/boards/{board}/section11")
class Section11Endpoint {
    private final Section11 section11;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    Section11Endpoint(Section11 section11, Boards boards, Downloads downloads, Sight sight) {
        this.section11 = section11;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    RoundsAnswer all(@PathVariable String board, AsAtRequest request) {
        sight.of(board, Section11Projection.VIEW);
        return section11.rounds(board, request);
    }

    @GetMapping("/{round}")
    RoundAnswer one(@PathVariable String board, @PathVariable String round, AsAtRequest request) {
        return section11.round(board + "/section11/" + round, sight.of(board, Section11Projection.VIEW), request);
    }

    @GetMapping("/{round}/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, @PathVariable String round, AsAtRequest request) {
        RoundAnswer answer = one(board, round, request);
        RoundTable table = new RoundTable(downloads.of(boards.now(board)));
        return downloads.table(
                answer.round().roundId(), answer.asAt(), table.columns(), RoundTable.rows(answer.round()));
    }
}
