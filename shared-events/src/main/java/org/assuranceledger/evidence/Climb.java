package org.assuranceledger.evidence;

/**
 * The way from a node to the root of a tree, level by level; on the right edge, levels without a neighbour are left
 * out.
 */
final class Climb {
    private long node;
    private long last;

    /** Begins at a leaf, counted from 0. */
    Climb(long leaf, long lastLeaf) {
        this.node = leaf;
        this.last = lastLeaf;
    }

    boolean isAtRoot() {
        return last == 0;
    }

    /** Whether the neighbour is on the left. */
    boolean isRight() {
        return (node & 1) == 1 || node == last;
    }

    /** Goes on to where this node and its neighbour have become one. */
    void next() {
        if (isRight()) {
            while ((node & 1) == 0 && node != 0) {
                up();
            }
        }
        up();
    }

    /** Goes up as long as this is a right child. */
    void skipRights() {
        while ((node & 1) == 1) {
            up();
        }
    }

    private void up() {
        node >>= 1;
        last >>= 1;
    }
}
