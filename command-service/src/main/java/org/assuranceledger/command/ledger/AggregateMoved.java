package org.assuranceledger.command.ledger;

/** Someone else's decision about the same thing came first; nothing was recorded. Decide again on what is there now. */
public final class AggregateMoved extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    private final String aggregateId;
    private final long sequence;

    AggregateMoved(String aggregateId, long sequence) {
        super("moved", "%s has no free place %d: it has changed meanwhile".formatted(aggregateId, sequence));
        this.aggregateId = aggregateId;
        this.sequence = sequence;
    }

    /** Which aggregate. */
    public String aggregateId() {
        return aggregateId;
    }

    /** The place, from 0, at which an event was to be put. */
    public long sequence() {
        return sequence;
    }
}
