package org.assuranceledger.query.audits;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audits.Audits.AuditAnswer;
import org.assuranceledger.query.audits.Audits.AuditsAnswer;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Practice audits and findings, for programs. */
@RestController
@UnderRow(AuditsProjection.VIEW)
@RequestMapping("/api/v1/boards/{board}/audits")
class AuditsEndpoint {
    private final Audits audits;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    AuditsEndpoint(Audits audits, Boards boards, Downloads downloads, Sight sight) {
        this.audits = audits;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    AuditsAnswer all(@PathVariable String board, AsAtRequest request) {
        return audits.all(board, sight.of(board, AuditsProjection.VIEW), request);
    }

    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, AsAtRequest request) {
        AuditsAnswer answer = all(board, request);
        AuditTable table = new AuditTable(downloads.of(boards.now(board)));
        return downloads.table(
                board + "-audits",
                answer.asAt(),
                table.columns(),
                answer.audits().stream().flatMap(AuditRow::of));
    }

    @GetMapping("/{audit}")
    AuditAnswer one(@PathVariable String board, @PathVariable String audit, AsAtRequest request) {
        return audits.one(board + "/audits/" + audit, sight.of(board, AuditsProjection.VIEW), request);
    }
}
