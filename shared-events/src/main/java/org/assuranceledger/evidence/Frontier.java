package org.assuranceledger.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import org.assuranceledger.ledger.Hash;

/**
 * The right edge of a Merkle tree: all that is needed to let it grow and to know its root. Holds one hash for each
 * binary digit 1 of its size; an entry costs two hashes on average.
 */
public final class Frontier {
    private final Deque<byte[]> whole = new ArrayDeque<>(); // roots of whole trees, the smallest and last one first
    private long size;

    /** Adds the next entry, known by its hash. */
    public void add(Hash entry) {
        byte[] tree = TreeHash.leaf(entry.bytes());
        for (long left = size; (left & 1) == 1; left >>= 1) {
            tree = TreeHash.node(whole.pop(), tree);
        }
        whole.push(tree);
        size++;
    }

    /** How many entries it has. */
    public long size() {
        return size;
    }

    /** The root over all entries so far. */
    public Hash root() {
        byte[] root = whole.stream()
                .reduce((right, left) -> TreeHash.node(left, right))
                .orElseGet(TreeHash::ofNothing);
        return Hash.ofBytes(root);
    }
}
