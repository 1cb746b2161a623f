package org.assuranceledger.query.challengelog;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.challengelog.ChallengeLog.ChallengeAnswer;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.page.Sorting;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Log of Challenge, for programs. */
@RestController
@UnderRow(ChallengeLogProjection.VIEW)
@RequestMapping("/api/v1/boards/{board}/challenges")
class ChallengeLogEndpoint {
    private final ChallengeLog log;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    ChallengeLogEndpoint(ChallengeLog log, Boards boards, Downloads downloads, Sight sight) {
        this.log = log;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    LogAnswer all(@PathVariable String board, AsAtRequest request) {
        return log.log(board, sight.of(board, ChallengeLogProjection.VIEW), request);
    }

    /**
     * In which order a table is saved.
     *
     * @param sort as {@link LogOrder} has it; by number if it is left out
     */
    record Order(@Nullable String sort) {}

    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, Order order, AsAtRequest request) {
        Sorting sorting = LogOrder.sorting(order.sort());
        LogAnswer answer = all(board, request);
        LogTable table = new LogTable(downloads.of(boards.now(board)));
        return downloads.table(
                board + "-challenges",
                answer.asAt(),
                table.columns(),
                LogOrder.of(answer.challenges(), sorting).stream());
    }

    @GetMapping("/{number}")
    ChallengeAnswer one(@PathVariable String board, @PathVariable String number, AsAtRequest request) {
        return log.challenge(board + "/challenges/" + number, sight.of(board, ChallengeLogProjection.VIEW), request);
    }
}
