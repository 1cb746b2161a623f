package org.assuranceledger.command.ledger;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds numbers by texts in 8 to 16 bytes of memory for each: of a text it keeps 32 bits of a hash, so what it finds is
 * to be looked at again.
 */
final class Fingerprints {
    private static final long PRIME = 0x100000001b3L;

    /** 2^64 by the golden ratio, odd: spreads the lower half over the upper. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final ToIntFunction<String> hash;

    /** The fingerprint in the upper half, the number in the lower; 0 where nothing is. Searched from a place on. */
    private long[] slots = new long[1 << 10];

    private int count;

    /** With a hash of its own, so that nobody can choose texts that look alike. */
    Fingerprints() {
        this(seeded(new SecureRandom().nextLong()));
    }

    /** With this hash. */
    Fingerprints(ToIntFunction<String> hash) {
        this.hash = hash;
    }

    /**
     * Adds a text.
     *
     * @param number what is to be found by it, from 1, below 2^32
     */
    void add(String text, long number) {
        if (4L * ++count > 3L * slots.length) {
            grow();
        }
        put(slots, ((long) hash.applyAsInt(text) << 32) | number);
    }

    /** The numbers added with this text, and perhaps others. */
    List<Long> numbers(String text) {
        int wanted = hash.applyAsInt(text);
        List<Long> numbers = new ArrayList<>(1);
        for (int i = wanted & (slots.length - 1); slots[i] != 0; i = (i + 1) & (slots.length - 1)) {
            if ((int) (slots[i] >>> 32) == wanted) {
                numbers.add(slots[i] & 0xffff_ffffL);
            }
        }
        return numbers;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long slot : slots) {
            if (slot != 0) {
                put(larger, slot);
            }
        }
        slots = larger;
    }

    private static void put(long[] slots, long slot) {
        int i = (int) (slot >>> 32) & (slots.length - 1);
        while (slots[i] != 0) {
            i = (i + 1) & (slots.length - 1);
        }
        slots[i] = slot;
    }

    /** The last letters alone move hardly any of the upper bits, so the lower ones are carried there at the end. */
    static ToIntFunction<String> seeded(long seed) {
        return text -> {
            long hash = seed;
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            return (int) (((hash ^ (hash >>> 32)) * SPREAD) >>> 32);
        };
    }
}
