package org.assuranceledger.query.home;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.audits.Audits.AuditView;
import org.assuranceledger.query.audits.AuditsProjection;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.Boards.BoardsAnswer;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.challengelog.ChallengeStatus;
import org.assuranceledger.query.challengelog.ChallengeView;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.currentplan.CurrentPlan.PlanAnswer;
import org.assuranceledger.query.currentplan.CurrentPlanProjection;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.section11.RoundView;
import org.assuranceledger.query.section11.Section11;
import org.assuranceledger.query.section11.Section11Projection;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of boards, and the home page of each. */
@Controller
class HomePages {
    private final Boards boards;
    private final CurrentPlan plans;
    private final ChallengeLog challenges;
    private final Section11 section11;
    private final Audits audits;
    private final Meetings meetings;
    private final Sight sight;

    HomePages(
            Boards boards,
            CurrentPlan plans,
            ChallengeLog challenges,
            Section11 section11,
            Audits audits,
            Meetings meetings,
            Sight sight) {
        this.boards = boards;
        this.plans = plans;
        this.challenges = challenges;
        this.section11 = section11;
        this.audits = audits;
        this.meetings = meetings;
        this.sight = sight;
    }

    @GetMapping("/")
    @UnderRow(BoardsProjection.VIEW)
    String all(AsAtRequest request, Model page) {
        BoardsAnswer answer = boards.all(request);
        List<BoardView> seen = answer.boards().stream()
                .filter(board -> sight.boards().test(board.boardId()))
                .toList();
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("boards", seen);
        return "boards";
    }

    @GetMapping("/boards/{boardId}")
    @UnderRow({
        BoardsProjection.VIEW,
        CurrentPlanProjection.VIEW,
        ChallengeLogProjection.VIEW,
        AuditsProjection.VIEW,
        Papers.VIEW
    })
    String board(@PathVariable String boardId, AsAtRequest request, Model page) {
        Optional<String> own = sight.of(boardId, ChallengeLogProjection.VIEW);
        sight.of(boardId, CurrentPlanProjection.VIEW);
        sight.of(boardId, Papers.VIEW);
        BoardView board = boards.one(boardId, request).board();
        LogAnswer log = challenges.log(boardId, own, request);
        page.addAttribute("board", board);
        page.addAttribute("moment", log.asAt());
        page.addAttribute("crumbs", List.of(Crumb.titled("boards.title", "/")));
        page.addAttribute("roles", sight.roles(boardId));
        page.addAttribute("onlyOf", own.map(board::agencyName).orElse(""));
        page.addAttribute("plans", plans(boardId, request));
        page.addAttribute(
                "own", own.map(agency -> plans.ledBy(boardId, agency, request)).orElse(List.of()));
        page.addAttribute("rounds", rounds(boardId, request));
        page.addAttribute("log", log);
        page.addAttribute("unsettled", unsettled(log));
        page.addAttribute("audits", audits(boardId, request));
        page.addAttribute("meetings", meetings.all(boardId, request.recorded()).meetings());
        return "board";
    }

    private static List<ChallengeView> unsettled(LogAnswer log) {
        return log.challenges().stream()
                .filter(challenge -> challenge.status() != ChallengeStatus.CLOSED)
                .toList();
    }

    private List<AuditView> audits(String boardId, AsAtRequest request) {
        Optional<String> own = sight.of(boardId, AuditsProjection.VIEW);
        return audits.all(boardId, own, request).audits();
    }

    private List<RoundView> rounds(String boardId, AsAtRequest request) {
        Optional<String> own = sight.of(boardId, Section11Projection.VIEW);
        return section11.rounds(boardId, request).rounds().stream()
                .map(line -> section11.round(line.roundId(), own, request).round())
                .toList();
    }

    private List<PlanAnswer> plans(String boardId, AsAtRequest request) {
        return plans.plans(boardId, request).plans().stream()
                .map(line -> plans.plan(line.planId(), request))
                .toList();
    }
}
