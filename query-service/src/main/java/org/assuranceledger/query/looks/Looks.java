package org.assuranceledger.query.looks;

import java.time.Instant;
import java.util.List;

/** Keeps looks for good. */
public interface Looks {
    /**
     * A look that is kept.
     *
     * @param number 1, 2, 3, ... on its board, without gaps
     */
    record Kept(long number, Look look) {}

    /**
     * Keeps a look; it is durable once this returns.
     *
     * @throws RuntimeException of the store if that is not certain
     */
    void keep(Look look);

    /**
     * Looks at a board's record, latest first.
     *
     * @param by only looks until this instant
     * @param below only looks with a lower number
     */
    List<Kept> page(String boardId, Instant by, long below, int limit);
}
