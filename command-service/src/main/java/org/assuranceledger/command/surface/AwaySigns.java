package org.assuranceledger.command.surface;

/** Tells whether a failure means that the ledger's store does not answer; each store has signs of its own. */
@FunctionalInterface
public interface AwaySigns {
    /** Whether it means so. */
    boolean isAway(Throwable failure);
}
