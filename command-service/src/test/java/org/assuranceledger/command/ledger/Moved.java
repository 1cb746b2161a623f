package org.assuranceledger.command.ledger;

/** What the ledger says of a place that another event has taken. */
public final class Moved {
    private Moved() {}

    /** That of this place, from 0. */
    public static AggregateMoved at(String aggregateId, long sequence) {
        return new AggregateMoved(aggregateId, sequence);
    }
}
