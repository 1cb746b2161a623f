package org.assuranceledger.query.challengelog;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.challengelog.ChallengeLog.ChallengeAnswer;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the Log of Challenge. */
@Controller
@RequestMapping("/boards/{boardId}/challenges")
class ChallengePages {
    private static final String VIEW = "challenge-log";

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
    String log(@PathVariable String boardId, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, VIEW);
        BoardView board = board(boardId, page);
        LogAnswer answer = challenges.log(boardId, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", List.of(home(board)));
        page.addAttribute("log", answer);
        return "challenges";
    }

    @GetMapping("/{number}")
    String challenge(@PathVariable String boardId, @PathVariable String number, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, VIEW);
        BoardView board = board(boardId, page);
        String log = boardId + "/challenges";
        ChallengeAnswer answer = challenges.challenge(log + "/" + number, own, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", List.of(home(board), new Crumb("Log of Challenge", "/boards/" + log)));
        page.addAttribute("challenge", answer.challenge());
        return "challenge";
    }

    private BoardView board(String boardId, Model page) {
        BoardView board = boards.one(boardId, AsAtRequest.NOW).board();
        page.addAttribute("board", board);
        return board;
    }

    private static Crumb home(BoardView board) {
        return new Crumb(board.name(), "/boards/" + board.boardId());
    }
}
