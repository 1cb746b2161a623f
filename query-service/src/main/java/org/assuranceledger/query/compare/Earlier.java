package org.assuranceledger.query.compare;

import org.jspecify.annotations.Nullable;

/**
 * The moment to hold another against, as written in the address.
 *
 * @param since in any form that {@code asAt} takes; absent for the last meeting that had a paper, or else the last end
 *     of a quarter
 */
public record Earlier(@Nullable String since) {
    /** None named. */
    public static final Earlier USUAL = new Earlier(null);
}
