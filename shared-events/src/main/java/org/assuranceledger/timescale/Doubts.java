package org.assuranceledger.timescale;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lists of doubts, each doubt once, in the order of {@link Doubt}. */
final class Doubts {
    private Doubts() {}

    static List<Doubt> and(Collection<Doubt> some, Doubt... more) {
        return and(some, List.of(more));
    }

    static List<Doubt> and(Collection<Doubt> some, Collection<Doubt> more) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
