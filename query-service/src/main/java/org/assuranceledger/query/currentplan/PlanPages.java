package org.assuranceledger.query.currentplan;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.currentplan.CurrentPlan.ActionAnswer;
import org.assuranceledger.query.currentplan.CurrentPlan.PlanAnswer;
import org.assuranceledger.query.currentplan.CurrentPlan.PlansAnswer;
import org.assuranceledger.query.page.Crumb;
import org.assuranceledger.query.page.Paged;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a board's plans and of each action. */
@Controller
@UnderRow(CurrentPlanProjection.VIEW)
@RequestMapping("/boards/{boardId}/plans")
class PlanPages {
    private final CurrentPlan plans;
    private final Boards boards;
    private final Sight sight;

    PlanPages(CurrentPlan plans, Boards boards, Sight sight) {
        this.plans = plans;
        this.boards = boards;
        this.sight = sight;
    }

    @ModelAttribute("nav")
    String nav() {
        return "plans";
    }

    @GetMapping
    String list(@PathVariable String boardId, AsAtRequest request, Model page) {
        BoardView board = seen(boardId, page);
        PlansAnswer answer = plans.plans(boardId, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board));
        page.addAttribute("plans", answer.plans());
        return "plans";
    }

    /**
     * What of a plan a page shows; the components are those of {@link PlanFilter}.
     *
     * @param page which part of the list, where it was put in another order
     */
    record Shown(
            @Nullable String text,
            @Nullable String status,
            @Nullable String sort,
            @Nullable String page) {}

    @GetMapping("/{plan}")
    String plan(@PathVariable String boardId, @PathVariable String plan, AsAtRequest request, Shown shown, Model page) {
        BoardView board = seen(boardId, page);
        PlanFilter filter = new PlanFilter(shown.text(), shown.status(), shown.sort());
        filter.check();
        PlanAnswer answer = plans.plan(boardId + "/plans/" + plan, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute("crumbs", Crumb.way(board, list(board)));
        page.addAttribute("plan", answer.plan());
        page.addAttribute("filter", filter);
        page.addAttribute("statuses", ScheduleStatus.values());
        page.addAttribute("sorting", filter.sorting());
        page.addAttribute("priorities", filter.of(answer.plan()));
        page.addAttribute("sorted", Paged.of(filter.sorted(answer.plan()), shown.page()));
        return "plan";
    }

    @GetMapping("/{plan}/actions/{action}")
    String action(
            @PathVariable String boardId,
            @PathVariable String plan,
            @PathVariable String action,
            AsAtRequest request,
            Model page) {
        BoardView board = seen(boardId, page);
        String planId = boardId + "/plans/" + plan;
        ActionAnswer answer = plans.action(planId + "/actions/" + action, request);
        page.addAttribute("moment", answer.asAt());
        page.addAttribute(
                "crumbs", Crumb.way(board, list(board), Crumb.named(answer.planTitle(), "/boards/" + planId)));
        page.addAttribute("action", answer.action());
        page.addAttribute("history", Happening.of(answer.action()));
        return "action";
    }

    private BoardView seen(String boardId, Model page) {
        sight.of(boardId, CurrentPlanProjection.VIEW);
        BoardView board = boards.now(boardId);
        page.addAttribute("board", board);
        return board;
    }

    private static Crumb list(BoardView board) {
        return Crumb.titled("plans.title", "/boards/" + board.boardId() + "/plans");
    }
}
