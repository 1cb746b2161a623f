package org.assuranceledger.query.challengelog;

import java.util.List;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.challengelog.ChallengeLog.ChallengeAnswer;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
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
    private static final List<String> HEADER = List.of(
            "Number", "Raised", "Raised by", "Agencies", "Subject", "Due", "Status", "Overdue", "Days open", "Outcome");

    private final ChallengeLog log;
    private final Sight sight;

    ChallengeLogEndpoint(ChallengeLog log, Sight sight) {
        this.log = log;
        this.sight = sight;
    }

    @GetMapping
    LogAnswer all(@PathVariable String board, AsAtRequest request) {
        return log.log(board, sight.of(board, ChallengeLogProjection.VIEW), request);
    }

    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, AsAtRequest request) {
        LogAnswer answer = all(board, request);
        return new CsvTable(HEADER, answer.challenges().stream().map(ChallengeLogEndpoint::row))
                .download(board + "-challenges", answer.asAt());
    }

    @GetMapping("/{number}")
    ChallengeAnswer one(@PathVariable String board, @PathVariable String number, AsAtRequest request) {
        return log.challenge(board + "/challenges/" + number, sight.of(board, ChallengeLogProjection.VIEW), request);
    }

    private static List<String> row(ChallengeView challenge) {
        Logged logged = challenge.logged();
        return List.of(
                Integer.toString(logged.number()),
                logged.clocks().effectiveOn().words(),
                logged.raisedByAgency().orElse(logged.raisedByRole()),
                String.join("; ", logged.agencies()),
                logged.subject(),
                challenge.due().words(),
                challenge.status().code(),
                challenge.overdue() ? "yes" : "no",
                Long.toString(challenge.daysOpen()),
                challenge.outcome().orElse(""));
    }
}
