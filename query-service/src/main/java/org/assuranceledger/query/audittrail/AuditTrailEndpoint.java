package org.assuranceledger.query.audittrail;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailAnswer;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, for programs. */
@RestController
@UnderRow(AuditTrailProjection.VIEW)
@RequestMapping("/api/v1/boards/{board}/audit-trail")
class AuditTrailEndpoint {
    private static final List<String> HEADER = List.of(
            "Position",
            "Recorded at",
            "True on",
            "Recorded late",
            "Presented on",
            "About",
            "What happened",
            "Person",
            "Role",
            "Agency",
            "Reason",
            "Command");

    private final AuditTrail trail;
    private final Sight sight;

    AuditTrailEndpoint(AuditTrail trail, Sight sight) {
        this.trail = trail;
        this.sight = sight;
    }

    @GetMapping
    TrailAnswer page(@PathVariable String board, TrailRequest wanted, AsAtRequest request) {
        return trail.page(board, sight.of(board, AuditTrailProjection.VIEW), wanted, request);
    }

    /** All pages in one file; what is recorded meanwhile lies before the first page and does not mix in. */
    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, TrailRequest wanted, AsAtRequest request) {
        UnaryOperator<Optional<TrailAnswer>> next =
                page -> page.flatMap(TrailAnswer::next).map(cursor -> page(board, part(wanted, cursor), request));
        TrailAnswer first = page(board, part(wanted, null), request);
        Stream<List<String>> rows = Stream.iterate(Optional.of(first), Optional::isPresent, next)
                .flatMap(page -> page.orElseThrow().lines().stream())
                .map(AuditTrailEndpoint::row);
        return new CsvTable(HEADER, rows).download(board + "-audit-trail", first.asAt());
    }

    private static TrailRequest part(TrailRequest wanted, @Nullable String cursor) {
        return new TrailRequest(wanted.about(), wanted.from(), cursor, AuditTrail.LONGEST_PAGE);
    }

    private static List<String> row(TrailView line) {
        return List.of(
                Long.toString(line.position()),
                line.recordedAt().toString(),
                line.effectiveOn().words(),
                line.recordedLate() ? "yes" : "no",
                line.presented().map(presented -> presented.on().words()).orElse(""),
                line.about(),
                line.what(),
                line.person(),
                line.role(),
                line.agency().orElse(""),
                line.reason(),
                line.command());
    }
}
