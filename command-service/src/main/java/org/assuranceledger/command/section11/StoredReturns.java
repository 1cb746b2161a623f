package org.assuranceledger.command.section11;

import org.assuranceledger.timescale.Timescale;
import org.axonframework.config.Configuration;

/** The returns as Axon keeps them: what is closed while a command is handled is committed with it. */
public final class StoredReturns implements Returns {
    private final Configuration axon;

    /** Finds the returns in {@code axon} when the first is closed, for Axon itself needs this before it is complete. */
    public StoredReturns(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void close(String returnId, Timescale closed) {
        axon.repository(Return.class).load(returnId).execute(found -> found.close(closed));
    }
}
