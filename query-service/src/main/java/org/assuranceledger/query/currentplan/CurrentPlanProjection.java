package org.assuranceledger.query.currentplan;

import org.assuranceledger.events.ActionEvent;
import org.assuranceledger.events.PlanEvent;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.replay.Entry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps every version of every plan and action. */
@ProcessingGroup(CurrentPlanProjection.VIEW)
public final class CurrentPlanProjection {
    /** The view's name. */
    public static final String VIEW = "current-plan";

    private final Facts<PlanState> plans;
    private final Facts<ActionState> actions;

    /** Keeps them in {@code store}. */
    public CurrentPlanProjection(FactsStore store) {
        this.plans = plans(store);
        this.actions = actions(store);
    }

    static Facts<PlanState> plans(FactsStore store) {
        return store.of("plan", PlanState.class, PlanState::blank);
    }

    static Facts<ActionState> actions(FactsStore store) {
        return store.of("action", ActionState.class, ActionState::blank);
    }

    @EventHandler
    void on(PlanEvent event, Entry entry) {
        plans.advance(event.planId(), entry, plan -> plan.after(event, Clocks.of(event, entry)));
    }

    @EventHandler
    void on(ActionEvent event, Entry entry) {
        actions.advance(event.actionId(), entry, action -> action.after(event, Clocks.of(event, entry)));
    }

    @ResetHandler
    void reset() {
        plans.forgetAll();
        actions.forgetAll();
    }
}
