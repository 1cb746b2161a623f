package org.assuranceledger.query.section11;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.section11.Section11.RoundAnswer;
import org.assuranceledger.query.section11.Section11.RoundsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of Section 11 rounds. */
@Controller
@UnderRow(Section11Projection.VIEW)
@RequestMapping("/boards/{boardId}/section11")
class Section11Pages {
    private final Section11 section11;
    private final Boards boards;
    private final Sight sight;

    Section11Pages(Section11 section11, Boards boards, Sight sight) {
        this.section11 = section11;
        this.boards = boards;
        this.sight = sight;
    }

    @ModelAttribute("nav")
    String nav() {
        return "section11";
    }

    @GetMapping
    String rounds(@PathVariable String boardId, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, Section11Projection.VIEW);
        BoardView board = board(boardId, page);
        RoundsAnswer answer = section11.rounds(boardId, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("onlyOf", own.map(board::agencyName).orElse(""));
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute(
                "rounds",
                answer.rounds().stream()
                        .map(line ->
                                section11.round(line.roundId(), own, request).round())
                        .toList());
        return "section11";
    }

    @GetMapping("/{round}")
    String round(@PathVariable String boardId, @PathVariable String round, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, Section11Projection.VIEW);
        BoardView board = board(boardId, page);
        String rounds = boardId + "/section11";
        RoundAnswer answer = section11.round(rounds + "/" + round, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("onlyOf", own.map(board::agencyName).orElse(""));
        page.addAttribute("crumbs", Crumb.way(board, Crumb.titled("section11.title", "/boards/" + rounds)));
        page.addAttribute("round", answer.round());
        return "round";
    }

    private BoardView board(String boardId, Model page) {
        BoardView board = boards.now(boardId);
        page.addAttribute("board", board);
        return board;
    }
}
