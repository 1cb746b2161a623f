package org.assuranceledger.query.meetings;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.meetings.Meetings.MeetingsAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a board's meetings, which always shows all that was recorded: a meeting is not presented to one. */
@Controller
@UnderRow(Papers.VIEW)
class MeetingPages {
    private final Meetings meetings;
    private final Boards boards;
    private final Sight sight;

    MeetingPages(Meetings meetings, Boards boards, Sight sight) {
        this.meetings = meetings;
        this.boards = boards;
        this.sight = sight;
    }

    @GetMapping("/boards/{boardId}/meetings")
    String all(@PathVariable String boardId, AsAtRequest request, Model page) {
        sight.of(boardId, Papers.VIEW);
        BoardView board = boards.now(boardId);
        MeetingsAnswer answer = meetings.all(boardId, request.recorded());
        page.addAttribute("board", board);
        page.addAttribute("nav", "meetings");
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("meetings", answer.meetings());
        return "meetings";
    }
}
