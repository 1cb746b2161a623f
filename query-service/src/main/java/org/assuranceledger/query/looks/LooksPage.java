package org.assuranceledger.query.looks;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.looks.WhoLooked.LooksAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says who looked. */
@Controller
@UnderRow(WhoLooked.VIEW)
class LooksPage {
    private final WhoLooked whoLooked;
    private final Boards boards;

    LooksPage(WhoLooked whoLooked, Boards boards) {
        this.whoLooked = whoLooked;
        this.boards = boards;
    }

    @GetMapping("/boards/{boardId}/looks")
    String looks(
            @PathVariable String boardId,
            @RequestParam(required = false) @Nullable String cursor,
            AsAtRequest request,
            Model page) {
        BoardView board = boards.now(boardId);
        LooksAnswer answer = whoLooked.page(boardId, cursor, request);
        page.addAttribute("board", board);
        page.addAttribute("nav", "audit-trail");
        page.addAttribute("moment", answer.asAt());
        page.addAttribute(
                "crumbs", Crumb.way(board, Crumb.titled("trail.title", "/boards/" + boardId + "/audit-trail")));
        page.addAttribute("looks", answer.looks());
        page.addAttribute("next", answer.next().orElse(""));
        return "looks";
    }
}
