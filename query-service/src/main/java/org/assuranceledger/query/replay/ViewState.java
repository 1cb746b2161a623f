package org.assuranceledger.query.replay;

import java.util.Optional;

/**
 * How far a view has got.
 *
 * @param applied position of the last entry that it has taken in, with all before it; 0 for none
 * @param parked absent while it goes on
 */
public record ViewState(long applied, Optional<Parked> parked) {
    /** A view that has taken in nothing. */
    public static final ViewState NOTHING_YET = new ViewState(0, Optional.empty());
}
