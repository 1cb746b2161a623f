package org.assuranceledger.query.evidence;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.Boards.BoardAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How anyone of a board sees what is signed, and how a record taken from it is checked. */
@Controller
@UnderRow(EvidencePage.ROW)
public class EvidencePage {
    /** The row of the table of rights: what was signed, not what was recorded. */
    public static final String ROW = "versions";

    private static final String RECORD = "record";

    private final Optional<SignedRecord> signed;
    private final Boards boards;
    private final Sight sight;

    EvidencePage(ObjectProvider<SignedRecord> signed, Boards boards, Sight sight) {
        this.signed = Optional.ofNullable(signed.getIfAvailable());
        this.boards = boards;
        this.sight = sight;
    }

    @GetMapping("/boards/{boardId}/evidence")
    String evidence(@PathVariable String boardId, Model page) {
        BoardAnswer now = boards.one(boardId, AsAtRequest.NOW);
        BoardView board = now.board();
        page.addAttribute("board", board);
        page.addAttribute("moment", now.asAt());
        page.addAttribute("alwaysNow", true);
        page.addAttribute("nav", "audit-trail");
        page.addAttribute(
                "crumbs", Crumb.way(board, Crumb.titled("trail.title", "/boards/" + boardId + "/audit-trail")));
        page.addAttribute("mayTakeRecord", sight.reaches(boardId, RECORD));
        page.addAttribute("elsewhere", signed.isEmpty());
        page.addAttribute("evidence", signed.flatMap(Evidence::of));
        return "evidence";
    }
}
