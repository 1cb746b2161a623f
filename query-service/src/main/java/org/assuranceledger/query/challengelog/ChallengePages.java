package org.assuranceledger.query.challengelog;

import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.challengelog.ChallengeLog.ChallengeAnswer;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.page.Paged;
import org.assuranceledger.query.page.Sorting;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the Log of Challenge. */
@Controller
@UnderRow(ChallengeLogProjection.VIEW)
@RequestMapping("/boards/{boardId}/challenges")
class ChallengePages {
    private final ChallengeLog challenges;
    private final Boards boards;
    private final Sight sight;

    ChallengePages(ChallengeLog challenges, Boards boards, Sight sight) {
        this.challenges = challenges;
        this.boards = boards;
        this.sight = sight;
    }

    @ModelAttribute("nav")
    String nav() {
        return "challenges";
    }

    @GetMapping
    String log(
            @PathVariable String boardId,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(name = "page", required = false) @Nullable String part,
            AsAtRequest request,
            Model page) {
        Optional<String> own = sight.of(boardId, ChallengeLogProjection.VIEW);
        Sorting sorting = LogOrder.sorting(sort);
        BoardView board = board(boardId, page);
        LogAnswer answer = challenges.log(boardId, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("onlyOf", own.map(board::agencyName).orElse(""));
        page.addAttribute("log", answer);
        page.addAttribute("sorting", sorting);
        page.addAttribute("shown", Paged.of(LogOrder.of(answer.challenges(), sorting), part));
        return "challenges";
    }

    @GetMapping("/{number}")
    String challenge(@PathVariable String boardId, @PathVariable String number, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, ChallengeLogProjection.VIEW);
        BoardView board = board(boardId, page);
        String log = boardId + "/challenges";
        ChallengeAnswer answer = challenges.challenge(log + "/" + number, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board, Crumb.titled("challenges.title", "/boards/" + log)));
        page.addAttribute("challenge", answer.challenge());
        return "challenge";
    }

    private BoardView board(String boardId, Model page) {
        BoardView board = boards.now(boardId);
        page.addAttribute("board", board);
        return board;
    }
}
