package org.assuranceledger.evidence;

import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.Hash;

/**
 * A Merkle tree (RFC 6962, RFC 9162) that only grows, in memory, with its proofs. It keeps its leaves and the roots of
 * whole trees of 256 leaves and more, which is 32 bytes an entry; what lies between is hashed anew for a proof, some
 * 250 hashes. May be asked while it grows.
 */
public final class MerkleTree {
    private static final int KEPT_FROM = 8;

    private final Rows leaves = new Rows();
    private final List<Rows> kept = new ArrayList<>();

    /** Adds the next entry, known by its hash. */
    public void add(Hash entry) {
        addLeaf(TreeHash.leaf(entry.bytes()));
    }

    synchronized void addLeaf(byte[] leaf) {
        leaves.add(leaf);
        long size = leaves.size();
        for (int level = KEPT_FROM; size % (1L << level) == 0; level++) {
            if (kept.size() <= level - KEPT_FROM) {
                kept.add(new Rows());
            }
            kept.get(level - KEPT_FROM).add(joined(level, (size >> level) - 1));
        }
    }

    /** How many entries it has. */
    public synchronized long size() {
        return leaves.size();
    }

    /**
     * The root when it had this many entries.
     *
     * @throws IndexOutOfBoundsException if it never had
     */
    public synchronized Hash root(long size) {
        mustHave(size);
        return Hash.ofBytes(size == 0 ? TreeHash.ofNothing() : root(0, size));
    }

    /**
     * Proof that an entry is in the tree of a size.
     *
     * @param index of the entry, from 0
     * @throws IndexOutOfBoundsException if there is no such entry or never was such a size
     */
    public synchronized InclusionProof inclusion(long index, long size) {
        mustHave(size);
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("No entry %d in a tree of %d".formatted(index, size));
        }
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * Proof that the tree of one size is the beginning of that of another.
     *
     * @throws IndexOutOfBoundsException if the sizes are the wrong way round or one never was
     */
    public synchronized ConsistencyProof consistency(long before, long after) {
        mustHave(after);
        if (before < 0 || before > after) {
            throw new IndexOutOfBoundsException("A tree of %d cannot begin with %d".formatted(after, before));
        }
        List<Hash> path = new ArrayList<>();
        if (before > 0) {
            connect(before, 0, after, true, path);
        }
        return new ConsistencyProof(before, after, path);
    }

    private void include(long index, long from, long count, List<Hash> path) {
        if (count == 1) {
            return;
        }
        long left = leftOf(count);
        if (index < left) {
            include(index, from, left, path);
            path.add(Hash.ofBytes(root(from + left, count - left)));
        } else {
            include(index - left, from + left, count - left, path);
            path.add(Hash.ofBytes(root(from, left)));
        }
    }

    private void connect(long before, long from, long count, boolean known, List<Hash> path) {
        if (before == count) {
            if (!known) {
                path.add(Hash.ofBytes(root(from, count)));
            }
            return;
        }
        long left = leftOf(count);
        if (before <= left) {
            connect(before, from, left, known, path);
            path.add(Hash.ofBytes(root(from + left, count - left)));
        } else {
            connect(before - left, from + left, count - left, false, path);
            path.add(Hash.ofBytes(root(from, left)));
        }
    }

    /** The root over some neighbouring entries, of which there is at least one. */
    private byte[] root(long from, long count) {
        if (Long.bitCount(count) == 1) {
            return whole(Long.numberOfTrailingZeros(count), from / count);
        }
        long left = leftOf(count);
        return TreeHash.node(root(from, left), root(from + left, count - left));
    }

    /** The root of a whole tree of 2^level leaves, counted from the left. */
    private byte[] whole(int level, long index) {
        if (level == 0) {
            return leaves.get(index);
        }
        return level < KEPT_FROM
                ? joined(level, index)
                : kept.get(level - KEPT_FROM).get(index);
    }

    private byte[] joined(int level, long index) {
        return TreeHash.node(whole(level - 1, 2 * index), whole(level - 1, 2 * index + 1));
    }

    /** How many of more than one leaf lie in the left half: the largest power of two below their number. */
    private static long leftOf(long count) {
        return Long.highestOneBit(count - 1);
    }

    private void mustHave(long size) {
        if (size < 0 || size > leaves.size()) {
            throw new IndexOutOfBoundsException("A tree of %d never had %d".formatted(leaves.size(), size));
        }
    }
}
