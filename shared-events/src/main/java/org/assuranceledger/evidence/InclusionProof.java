package org.assuranceledger.evidence;

import java.util.List;
import org.assuranceledger.ledger.Hash;

/**
 * Shows that an entry is in a tree, to whoever trusts the tree's root (RFC 9162, 2.1.3).
 *
 * @param index of the entry, from 0
 * @param size how many entries the tree has
 * @param path the neighbours on the way from the leaf to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    /** Keeps its own copy. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it shows that the entry with this hash is in the tree with this root. */
    public boolean shows(Hash entry, Hash root) {
        return index >= 0 && index < size && showsLeaf(TreeHash.leaf(entry.bytes()), root);
    }

    boolean showsLeaf(byte[] leaf, Hash root) {
        byte[] hash = leaf;
        Climb climb = new Climb(index, size - 1);
        for (Hash neighbour : path) {
            if (climb.isAtRoot()) {
                return false;
            }
            hash = climb.isRight() ? TreeHash.node(neighbour.bytes(), hash) : TreeHash.node(hash, neighbour.bytes());
            climb.next();
        }
        return climb.isAtRoot() && Hash.ofBytes(hash).equals(root);
    }
}
