package org.assuranceledger.ledger;

import java.time.Instant;

/**
 * The end of a ledger.
 *
 * @param number of the last commit, 0 in an empty ledger
 * @param position of the last event, 0 in an empty ledger
 * @param hash of the last commit
 * @param recordedAt of the last commit
 */
public record Head(long number, long position, Hash hash, Instant recordedAt) {
    /** The head of a ledger in which nothing is recorded. */
    public static final Head EMPTY = new Head(0, 0, Hash.NONE, Instant.EPOCH);
}
