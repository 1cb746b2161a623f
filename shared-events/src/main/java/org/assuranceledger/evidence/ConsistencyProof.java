package org.assuranceledger.evidence;

import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.Hash;

/**
 * Shows that a tree only grew, to whoever trusts both roots (RFC 9162, 2.1.4).
 *
 * @param before how many entries it had
 * @param after how many it has
 * @param path hashes of parts of both trees
 */
public record ConsistencyProof(long before, long after, List<Hash> path) {
    /** Keeps its own copy. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether it shows that the tree with the one root is the beginning of the tree with the other. */
    public boolean shows(Hash rootBefore, Hash rootAfter) {
        if (before < 0 || before > after) {
            return false;
        }
        if (before == 0 || before == after) {
            return path.isEmpty() && rootBefore.equals(before == 0 ? Hash.ofBytes(TreeHash.ofNothing()) : rootAfter);
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(before) == 1) {
            hashes.addFirst(rootBefore);
        }
        return !hashes.isEmpty() && connects(hashes, rootBefore, rootAfter);
    }

    private boolean connects(List<Hash> hashes, Hash rootBefore, Hash rootAfter) {
        Climb climb = new Climb(before - 1, after - 1);
        climb.skipRights();
        byte[] old = hashes.getFirst().bytes();
        byte[] now = old;
        for (Hash neighbour : hashes.subList(1, hashes.size())) {
            if (climb.isAtRoot()) {
                return false;
            }
            if (climb.isRight()) {
                old = TreeHash.node(neighbour.bytes(), old);
                now = TreeHash.node(neighbour.bytes(), now);
            } else {
                now = TreeHash.node(now, neighbour.bytes());
            }
            climb.next();
        }
        return climb.isAtRoot()
                && Hash.ofBytes(old).equals(rootBefore)
                && Hash.ofBytes(now).equals(rootAfter);
    }
}
