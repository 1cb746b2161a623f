package org.assuranceledger.query.currentplan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.currentplan.PlanState.Drafting;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.Version;

/** Answers how plans and actions stand, now or as at any moment. */
public final class CurrentPlan {
    private final Facts<PlanState> plans;
    private final Facts<ActionState> actions;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code store}. */
    public CurrentPlan(FactsStore store, Moments moments, Boards boards) {
        this.plans = CurrentPlanProjection.plans(store);
        this.actions = CurrentPlanProjection.actions(store);
        this.moments = moments;
        this.boards = boards;
    }

    /** A plan in a list. */
    public record PlanLine(String planId, Drafting drafting, boolean adopted) {}

    /** A board's plans. */
    public record PlansAnswer(AsAt asAt, List<PlanLine> plans) implements Answer {}

    /** One plan. */
    public record PlanAnswer(AsAt asAt, PlanView plan) implements Answer {}

    /** One action and the title of its plan. */
    public record ActionAnswer(AsAt asAt, String planTitle, ActionView action) implements Answer {}

    /**
     * A board's plans, latest period first.
     *
     * @throws NotInRecord if there is no such board
     */
    public PlansAnswer plans(String boardId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, boardId, CurrentPlanProjection.VIEW, BoardsProjection.VIEW);
        boards.at(boardId, asAt);
        List<PlanLine> lines = plans.in(boardId + "/plans", asAt.position()).stream()
                .map(version -> version.on(asAt.effectiveOn(), PlanState::on).state())
                .flatMap(plan -> plan.drafting().stream()
                        .filter(drafting ->
                                asAt.effectiveOn().map(drafting.clocks()::by).orElse(true))
                        .map(drafting -> new PlanLine(
                                plan.planId(), drafting, !plan.adoptions().isEmpty())))
                .sorted((one, other) ->
                        other.drafting().from().compareTo(one.drafting().from()))
                .toList();
        return new PlansAnswer(asAt, lines);
    }

    /**
     * One plan with all its actions.
     *
     * @param planId its address, such as {@code harrow/plans/2014-15}
     * @throws NotInRecord if there was none by then
     */
    public PlanAnswer plan(String planId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, planId, CurrentPlanProjection.VIEW);
        List<ActionView> shown = actions.in(planId + "/actions", asAt.position()).stream()
                .flatMap(action -> view(action, asAt).stream())
                .toList();
        return plans.at(planId, asAt.position())
                .flatMap(plan -> PlanView.of(plan.on(asAt.effectiveOn(), PlanState::on), shown))
                .filter(plan ->
                        asAt.effectiveOn().map(plan.drafting().clocks()::by).orElse(true))
                .map(plan -> new PlanAnswer(asAt, plan))
                .orElseThrow(() -> NotInRecord.no("plan", planId, asAt));
    }

    /** The unfinished actions of a board's plans that an agency leads, due first. */
    public List<ActionView> ledBy(String boardId, String agencyId, AsAtRequest request) {
        return plans(boardId, request).plans().stream()
                .flatMap(line -> plan(line.planId(), request).plan().actions())
                .filter(action -> !action.status().isDone() && action.isLedBy(agencyId))
                .sorted(Comparator.comparing(PlanFilter::due))
                .toList();
    }

    /**
     * One action.
     *
     * @param actionId its address, such as {@code harrow/plans/2014-15/actions/42}
     * @throws NotInRecord if there was none by then
     */
    public ActionAnswer action(String actionId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, actionId, CurrentPlanProjection.VIEW);
        ActionView action = actions.at(actionId, asAt.position())
                .flatMap(version -> view(version, asAt))
                .orElseThrow(() -> NotInRecord.no("action", actionId, asAt));
        String title = plans.at(action.agreement().planId(), asAt.position())
                .flatMap(plan -> plan.state().drafting())
                .map(Drafting::title)
                .orElse("");
        return new ActionAnswer(asAt, title, action);
    }

    private static Optional<ActionView> view(Version<ActionState> action, AsAt asAt) {
        return ActionView.of(action.on(asAt.effectiveOn(), ActionState::on), asAt.statusOn())
                .filter(view ->
                        asAt.effectiveOn().map(view.agreement().clocks()::by).orElse(true));
    }
}
