package org.assuranceledger.query.viewcheck;

import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.facts.FactsStore;

/** What one view keeps, asked for piece by piece while the record is folded once more; nothing is written. */
public interface Kept {
    /** Looks whether each version that is given to it is kept. */
    FactsStore facts();

    /** Looks whether each line that is given to it is kept. */
    Trail trail();

    /** Looks whether nothing is kept, up to a position, that has not been asked for. */
    void mustHoldNoMore(long upTo);
}
