package org.assuranceledger.query.viewcheck;

import org.assuranceledger.query.rebuild.ViewStores;

/**
 * What one view keeps, asked for piece by piece while the record is folded once more. Nothing is written: it is looked
 * whether each version and each line that is given to it is kept.
 */
public interface Kept extends ViewStores {
    /** Looks whether nothing is kept, up to a position, that has not been asked for. */
    void mustHoldNoMore(long upTo);
}
