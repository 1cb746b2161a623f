package org.assuranceledger.query.evidence;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.Boards.BoardAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How whoever may take the record away sees that nothing in it was altered. */
@Controller
@UnderRow(EvidencePage.ROW)
public class EvidencePage {
    /** The row of the table of rights: whoever may take the record away may read how to check it. */
    public static final String ROW = "record";

    private final Optional<SignedRecord> signed;
    private final Boards boards;

    EvidencePage(ObjectProvider<SignedRecord> signed, Boards boards) {
        this.signed = Optional.ofNullable(signed.getIfAvailable());
        this.boards = boards;
    }

    @GetMapping("/boards/{boardId}/evidence")
    String evidence(@PathVariable String boardId, Model page) {
        BoardAnswer now = boards.one(boardId, AsAtRequest.NOW);
        BoardView board = now.board();
        page.addAttribute("board", board);
        page.addAttribute("moment", now.asAt());
        page.addAttribute("nav", "audit-trail");
        page.addAttribute(
                "crumbs", Crumb.way(board, Crumb.titled("trail.title", "/boards/" + boardId + "/audit-trail")));
        page.addAttribute("elsewhere", signed.isEmpty());
        page.addAttribute("evidence", signed.flatMap(Evidence::of));
        return "evidence";
    }
}
