package org.assuranceledger.query.audits;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audits.Audits.AuditAnswer;
import org.assuranceledger.query.audits.Audits.AuditsAnswer;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of practice audits. */
@Controller
@UnderRow(AuditsProjection.VIEW)
@RequestMapping("/boards/{boardId}/audits")
class AuditPages {
    private final Audits audits;
    private final Boards boards;
    private final Sight sight;

    AuditPages(Audits audits, Boards boards, Sight sight) {
        this.audits = audits;
        this.boards = boards;
        this.sight = sight;
    }

    @ModelAttribute("nav")
    String nav() {
        return "audits";
    }

    @GetMapping
    String all(@PathVariable String boardId, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, AuditsProjection.VIEW);
        BoardView board = board(boardId, own, page);
        AuditsAnswer answer = audits.all(boardId, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("audits", answer.audits());
        return "audits";
    }

    @GetMapping("/{audit}")
    String one(@PathVariable String boardId, @PathVariable String audit, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, AuditsProjection.VIEW);
        BoardView board = board(boardId, own, page);
        String all = boardId + "/audits";
        AuditAnswer answer = audits.one(all + "/" + audit, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board, Crumb.titled("audits.title", "/boards/" + all)));
        page.addAttribute("audit", answer.audit());
        return "audit";
    }

    private BoardView board(String boardId, Optional<String> own, Model page) {
        BoardView board = boards.now(boardId);
        page.addAttribute("board", board);
        page.addAttribute("onlyOf", own.map(board::agencyName).orElse(""));
        return board;
    }
}
