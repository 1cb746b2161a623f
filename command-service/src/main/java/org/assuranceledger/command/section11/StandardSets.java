package org.assuranceledger.command.section11;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The sets of standards and the scales that a board can choose from. They are data: a new one is a file, not a release.
 */
public final class StandardSets {
    private final Map<String, StandardSet> sets;
    private final Map<String, Scale> scales;

    /** @throws IllegalArgumentException if two have one name, or a set goes with a scale that is not there */
    public StandardSets(List<StandardSet> sets, List<Scale> scales) {
        this.sets = byName(sets, StandardSet::name);
        this.scales = byName(scales, Scale::name);
        sets.forEach(set ->
                check(this.scales.containsKey(set.scale()), set.name(), "goes with an unknown scale, " + set.scale()));
    }

    /** The set of that name. */
    public Optional<StandardSet> set(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    /** The scale of that name. */
    public Optional<Scale> scale(String name) {
        return Optional.ofNullable(scales.get(name));
    }

    /** The names of all sets, in order. */
    public Set<String> setNames() {
        return sets.keySet();
    }

    /** The names of all scales, in order. */
    public Set<String> scaleNames() {
        return scales.keySet();
    }

    static void check(boolean kept, String name, String fault) {
        if (!kept) {
            throw new IllegalArgumentException("\"%s\" %s".formatted(name, fault));
        }
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(toMap(
                        name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("\"%s\" is there twice".formatted(name.apply(one)));
                        },
                        TreeMap::new));
    }
}
