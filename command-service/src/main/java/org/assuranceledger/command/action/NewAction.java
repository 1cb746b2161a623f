package org.assuranceledger.command.action;

import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.axonframework.modelling.command.AggregateLifecycle;

/** How a plan begins an action, which has a record of its own from then on. */
public final class NewAction {
    private NewAction() {}

    /**
     * Begins it in the same commit as what the plan records.
     *
     * @throws Exception if it cannot be begun, by whatever stopped it
     */
    public static void begin(ActionAgreed agreed) throws Exception {
        AggregateLifecycle.createNew(Action.class, () -> new Action(agreed));
    }
}
