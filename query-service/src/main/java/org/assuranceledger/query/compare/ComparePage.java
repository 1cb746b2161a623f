package org.assuranceledger.query.compare;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.compare.Comparisons.ComparisonAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "What changed from ... to ...": all registers at two moments. */
@Controller
@UnderRow(ComparePage.ROW)
class ComparePage {
    /** Whoever may ask what the board knew may ask it twice. */
    static final String ROW = "as-at";

    private final Comparisons comparisons;
    private final Boards boards;
    private final Sight sight;

    ComparePage(Comparisons comparisons, Boards boards, Sight sight) {
        this.comparisons = comparisons;
        this.boards = boards;
        this.sight = sight;
    }

    @GetMapping("/boards/{boardId}/compare")
    String compare(@PathVariable String boardId, Earlier earlier, AsAtRequest request, Model page) {
        sight.of(boardId, ROW);
        BoardView board = boards.now(boardId);
        TwoMoments two = comparisons.moments(boardId, earlier, request);
        ComparisonAnswer answer = comparisons.between(boardId, two, view -> sight.of(boardId, view));
        page.addAttribute("board", board);
        page.addAttribute("nav", ROW);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("ownMoments", true);
        page.addAttribute("crumbs", Crumb.way(board, Crumb.titled("asat.title", "/boards/" + boardId + "/as-at")));
        page.addAttribute("two", two);
        page.addAttribute("comparison", answer);
        page.addAttribute("whats", What.values());
        page.addAttribute("spans", comparisons.spans(boardId));
        return "compare";
    }

    /** Goes to the moments after two entries, which a form can only ask for by their numbers, as pages write them. */
    @GetMapping(path = "/boards/{boardId}/compare", params = "entry")
    String entries(
            @PathVariable String boardId,
            @RequestParam String sinceEntry,
            @RequestParam String entry,
            RedirectAttributes moments) {
        sight.of(boardId, ROW);
        moments.addAttribute("since", place(sinceEntry));
        moments.addAttribute("asAt", place(entry));
        return "redirect:/boards/{boardId}/compare";
    }

    private static String place(String entry) {
        return "position:" + entry.replace(",", "").strip();
    }
}
