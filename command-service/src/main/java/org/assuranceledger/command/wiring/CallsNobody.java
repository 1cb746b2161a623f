package org.assuranceledger.command.wiring;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** Switches Axon's update checker off, whatever the environment says. */
final class CallsNobody implements UsagePropertyProvider {
    private static final String NOWHERE = "http://localhost:0";

    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public String getUrl() {
        return NOWHERE;
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
