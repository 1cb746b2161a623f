package org.assuranceledger.ledger;

/**
 * The end of one board's own chain.
 *
 * @param sequence number of the board's commits, 0 before its first
 * @param hash board hash of its last commit
 */
public record BoardHead(long sequence, Hash hash) {
    /** The head of a board that has recorded nothing. */
    public static final BoardHead EMPTY = new BoardHead(0, Hash.NONE);
}
