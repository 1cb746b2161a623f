package org.assuranceledger.query.audittrail;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailAnswer;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.looks.WhoLooked;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a board's audit trail. */
@Controller
@UnderRow(AuditTrailProjection.VIEW)
class TrailPages {
    private static final int LINES = 25;

    private final AuditTrail trail;
    private final Boards boards;
    private final Sight sight;

    TrailPages(AuditTrail trail, Boards boards, Sight sight) {
        this.trail = trail;
        this.boards = boards;
        this.sight = sight;
    }

    @GetMapping("/boards/{boardId}/audit-trail")
    String trail(
            @PathVariable String boardId,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String cursor,
            AsAtRequest request,
            Model page) {
        Optional<String> own = sight.of(boardId, AuditTrailProjection.VIEW);
        BoardView board = boards.now(boardId);
        TrailAnswer answer = trail.page(boardId, own, new TrailRequest(about, null, cursor, LINES), request);
        page.addAttribute("board", board);
        page.addAttribute("nav", "audit-trail");
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("mayAskWhoLooked", sight.reaches(boardId, WhoLooked.VIEW));
        page.addAttribute("about", about == null ? "" : about);
        page.addAttribute("earlier", cursor != null);
        page.addAttribute("lines", answer.lines());
        page.addAttribute("next", answer.next().orElse(""));
        return "audit-trail";
    }
}
