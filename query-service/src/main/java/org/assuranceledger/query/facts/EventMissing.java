package org.assuranceledger.query.facts;

import org.assuranceledger.query.replay.CannotTakeIn;

/** An entry came whose predecessor in the same stream was never taken in: something was lost on the way. */
public final class EventMissing extends CannotTakeIn {
    private static final long serialVersionUID = 1L;

    EventMissing(String entity, long sequence) {
        super("Entry %d of %s came, but entry %d was never taken in. Rebuild this view."
                .formatted(sequence, entity, sequence - 1));
    }
}
