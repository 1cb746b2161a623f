package org.assuranceledger.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.ledger.Hash;

/** The definitions of RFC 6962, section 2.1, word by word: as slow as they are clear. */
final class NaiveTree {
    private NaiveTree() {}

    /** MTH. */
    static Hash root(List<Hash> entries) {
        if (entries.isEmpty()) {
            return Hash.of(new byte[0]);
        }
        if (entries.size() == 1) {
            return hash(0, entries.getFirst());
        }
        int k = split(entries.size());
        return hash(1, root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
    }

    /** PATH(m, D[n]). */
    static List<Hash> path(int m, List<Hash> entries) {
        int n = entries.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? plus(path(m, entries.subList(0, k)), root(entries.subList(k, n)))
                : plus(path(m - k, entries.subList(k, n)), root(entries.subList(0, k)));
    }

    /** SUBPROOF(m, D[n], b). */
    static List<Hash> subproof(int m, List<Hash> entries, boolean b) {
        int n = entries.size();
        if (m == n) {
            return b ? List.of() : List.of(root(entries));
        }
        int k = split(n);
        return m <= k
                ? plus(subproof(m, entries.subList(0, k), b), root(entries.subList(k, n)))
                : plus(subproof(m - k, entries.subList(k, n), false), root(entries.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> hashes, Hash one) {
        List<Hash> more = new ArrayList<>(hashes);
        more.add(one);
        return more;
    }

    private static Hash hash(int kind, Hash... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        for (Hash part : parts) {
            bytes.writeBytes(part.bytes());
        }
        return Hash.of(bytes.toByteArray());
    }
}
