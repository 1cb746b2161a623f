package org.assuranceledger.query.timemachine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.audittrail.AuditTrail;
import org.assuranceledger.query.audittrail.AuditTrailProjection;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.section11.Section11;
import org.assuranceledger.query.section11.Section11Projection;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "What did the board know on ...": plans, challenges and Section 11 at one moment, with the way to each of them then.
 */
@Controller
@UnderRow(TimeMachinePage.VIEW)
class TimeMachinePage {
    static final String VIEW = "as-at";

    private final CurrentPlan plans;
    private final ChallengeLog challenges;
    private final Section11 section11;
    private final AuditTrail trail;
    private final Boards boards;
    private final Moments moments;
    private final Papers papers;
    private final Sight sight;

    TimeMachinePage(
            CurrentPlan plans,
            ChallengeLog challenges,
            Section11 section11,
            AuditTrail trail,
            Boards boards,
            Moments moments,
            Papers papers,
            Sight sight) {
        this.plans = plans;
        this.challenges = challenges;
        this.section11 = section11;
        this.trail = trail;
        this.boards = boards;
        this.moments = moments;
        this.papers = papers;
        this.sight = sight;
    }

    /**
     * A part of the page: what there was, or why there is nothing to show.
     *
     * @param missing key of a sentence, empty where there was something
     */
    record Part<T>(List<T> shown, String missing) {}

    @GetMapping("/boards/{boardId}/as-at")
    String asAt(@PathVariable String boardId, AsAtRequest request, Model page) {
        sight.of(boardId, VIEW);
        BoardView board = boards.now(boardId);
        AsAt now = moments.resolve(AsAtRequest.NOW, boardId, Papers.VIEW);
        AsAtRequest recorded = request.recorded();
        LocalDate today = LocalDate.ofInstant(now.asAt(), Clocks.LONDON);
        page.addAttribute("board", board);
        page.addAttribute("nav", VIEW);
        page.addAttribute("momentOpen", true);
        page.addAttribute("onlyOf", onlyOf(board));
        page.addAttribute("heading", heading(request));
        page.addAttribute("moment", moments.resolve(recorded, boardId, Papers.VIEW));
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("head", now.position());
        page.addAttribute("meetings", Preset.meetings(today, papers.of(boardId, now.position())));
        page.addAttribute("quarters", Preset.quarters(today));
        page.addAttribute("plans", plans(boardId, recorded, request));
        page.addAttribute(
                "log",
                part(() -> List.of(challenges.log(boardId, sight.of(boardId, ChallengeLogProjection.VIEW), request))));
        page.addAttribute("rounds", rounds(boardId, recorded, request));
        page.addAttribute(
                "entries",
                part(() -> List.of(trail.length(boardId, sight.of(boardId, AuditTrailProjection.VIEW), request))));
        return "time-machine";
    }

    /** The one agency that the reader reads for, or empty. */
    private String onlyOf(BoardView board) {
        return sight.of(board.boardId(), ChallengeLogProjection.VIEW)
                .map(board::agencyName)
                .orElse("");
    }

    /** Which of the three questions about the past the page answers, or none. */
    private static String heading(AsAtRequest request) {
        boolean asAt = request.asAt() != null && !request.asAt().isBlank();
        boolean effectiveOn =
                request.effectiveOn() != null && !request.effectiveOn().isBlank();
        if ("presented".equals(request.basis())) {
            return "presented";
        }
        if (asAt) {
            return "recorded";
        }
        return effectiveOn ? "hindsight" : "now";
    }

    /** Goes to the moment after an entry, which a form can only ask for by its number, as pages write it. */
    @GetMapping(path = "/boards/{boardId}/as-at", params = "entry")
    String entry(@PathVariable String boardId, @RequestParam String entry, RedirectAttributes moment) {
        sight.of(boardId, VIEW);
        moment.addAttribute("asAt", "position:" + entry.replace(",", "").strip());
        return "redirect:/boards/{boardId}/as-at";
    }

    private List<Part<CurrentPlan.PlanAnswer>> plans(String boardId, AsAtRequest recorded, AsAtRequest request) {
        return part(() -> plans.plans(boardId, recorded).plans()).shown().stream()
                .map(line -> part(() -> List.of(plans.plan(line.planId(), request))))
                .toList();
    }

    private List<Part<Section11.RoundAnswer>> rounds(String boardId, AsAtRequest recorded, AsAtRequest request) {
        return part(() -> section11.rounds(boardId, recorded).rounds()).shown().stream()
                .map(line -> part(() ->
                        List.of(section11.round(line.roundId(), sight.of(boardId, Section11Projection.VIEW), request))))
                .toList();
    }

    private static <T> Part<T> part(Supplier<List<T>> shown) {
        try {
            return new Part<>(shown.get(), "");
        } catch (NotInRecord e) {
            return new Part<>(List.of(), "missing." + e.what().replace(' ', '-'));
        }
    }
}
