package org.assuranceledger.query.audittrail;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailAnswer;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
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
    private final AuditTrail trail;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    AuditTrailEndpoint(AuditTrail trail, Boards boards, Downloads downloads, Sight sight) {
        this.trail = trail;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    TrailAnswer page(@PathVariable String board, TrailRequest wanted, AsAtRequest request) {
        return trail.page(board, sight.of(board, AuditTrailProjection.VIEW), wanted, request);
    }

    /** All pages in one file; each is of the moment of the first, so that nothing recorded meanwhile mixes in. */
    @GetMapping("/download.csv")
    ResponseEntity<CsvTable> download(@PathVariable String board, TrailRequest wanted, AsAtRequest request) {
        TrailAnswer first = page(board, part(wanted, null), request);
        AsAtRequest same = AsAtRequest.at(first.asAt().position()).effectiveOn(request.effectiveOn());
        UnaryOperator<Optional<TrailAnswer>> next =
                page -> page.flatMap(TrailAnswer::next).map(cursor -> page(board, part(wanted, cursor), same));
        Stream<TrailView> rows = Stream.iterate(Optional.of(first), Optional::isPresent, next)
                .flatMap(page -> page.orElseThrow().lines().stream());
        TrailTable table = new TrailTable(downloads.of(boards.now(board)));
        return downloads.table(name(board, wanted), first.asAt(), table.columns(), rows);
    }

    private static String name(String board, TrailRequest wanted) {
        String about = wanted.about();
        return board + "-audit-trail" + (about == null || about.isBlank() ? "" : "-about-" + about);
    }

    private static TrailRequest part(TrailRequest wanted, @Nullable String cursor) {
        return new TrailRequest(wanted.about(), wanted.from(), cursor, AuditTrail.LONGEST_PAGE);
    }
}
