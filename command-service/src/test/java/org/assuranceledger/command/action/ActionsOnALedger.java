package org.assuranceledger.command.action;

import org.axonframework.config.Configurer;

/** Lets tests of a plan keep its actions too. */
public final class ActionsOnALedger {
    private ActionsOnALedger() {}

    /** Adds them to a command service. */
    public static void in(Configurer axon) {
        axon.configureAggregate(Action.class);
    }
}
