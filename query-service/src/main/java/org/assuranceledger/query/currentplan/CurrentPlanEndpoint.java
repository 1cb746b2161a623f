package org.assuranceledger.query.currentplan;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.currentplan.CurrentPlan.ActionAnswer;
import org.assuranceledger.query.currentplan.CurrentPlan.PlanAnswer;
import org.assuranceledger.query.currentplan.CurrentPlan.PlansAnswer;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.download.Downloads;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans and actions, for programs. */
@RestController
@UnderRow(CurrentPlanProjection.VIEW)
@RequestMapping("/api/v1/boards/{board}/plans")
class CurrentPlanEndpoint {
    private final CurrentPlan plans;
    private final Boards boards;
    private final Downloads downloads;
    private final Sight sight;

    CurrentPlanEndpoint(CurrentPlan plans, Boards boards, Downloads downloads, Sight sight) {
        this.plans = plans;
        this.boards = boards;
        this.downloads = downloads;
        this.sight = sight;
    }

    @GetMapping
    PlansAnswer all(@PathVariable String board, AsAtRequest request) {
        sight.of(board, CurrentPlanProjection.VIEW);
        return plans.plans(board, request);
    }

    @GetMapping("/{plan}")
    PlanAnswer plan(@PathVariable String board, @PathVariable String plan, AsAtRequest request) {
        sight.of(board, CurrentPlanProjection.VIEW);
        return plans.plan(board + "/plans/" + plan, request);
    }

    @GetMapping("/{plan}/download.csv")
    ResponseEntity<CsvTable> download(
            @PathVariable String board, @PathVariable String plan, PlanFilter filter, AsAtRequest request) {
        filter.check();
        PlanAnswer answer = plan(board, plan, request);
        PlanTable table = new PlanTable(downloads.of(boards.now(board)));
        return downloads.table(
                answer.plan().planId() + filter.part(),
                answer.asAt(),
                table.columns(),
                PlanTable.rows(answer.plan(), filter));
    }

    @GetMapping("/{plan}/actions/{action}")
    ActionAnswer action(
            @PathVariable String board, @PathVariable String plan, @PathVariable String action, AsAtRequest request) {
        sight.of(board, CurrentPlanProjection.VIEW);
        return plans.action(board + "/plans/" + plan + "/actions/" + action, request);
    }
}
