package org.assuranceledger.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hashes one after another, packed: 32 bytes of memory for each. */
final class Rows {
    private static final int PER_BLOCK = 1_024;

    private final List<byte[]> blocks = new ArrayList<>();
    private long size;

    void add(byte[] hash) {
        int place = Math.toIntExact(size % PER_BLOCK);
        if (place == 0) {
            blocks.add(new byte[PER_BLOCK * TreeHash.LENGTH]);
        }
        System.arraycopy(hash, 0, blocks.getLast(), place * TreeHash.LENGTH, TreeHash.LENGTH);
        size++;
    }

    byte[] get(long index) {
        int from = Math.toIntExact(index % PER_BLOCK) * TreeHash.LENGTH;
        byte[] block = blocks.get(Math.toIntExact(index / PER_BLOCK));
        return Arrays.copyOfRange(block, from, from + TreeHash.LENGTH);
    }

    long size() {
        return size;
    }
}
