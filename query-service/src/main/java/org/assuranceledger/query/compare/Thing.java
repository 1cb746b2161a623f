package org.assuranceledger.query.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.compare.Fact.Which;
import org.assuranceledger.timescale.Timescale;

/**
 * A thing of a register as it stood at a moment, in the parts in which it can change.
 *
 * @param title what people wrote of what it is; may be empty
 * @param done whether it had ended
 */
record Thing(String address, String title, boolean done, List<Fact> facts) {
    static Thing of(String address, String title, boolean done, Stream<Fact> facts) {
        return new Thing(address, title, done, facts.filter(Fact::isSaid).toList());
    }

    /** How each part stood, in their order. */
    Map<Which, Stood> parts() {
        Map<Which, Stood> parts = new LinkedHashMap<>();
        facts.forEach(fact -> parts.put(fact.which(), fact.stood()));
        return parts;
    }

    /** Whether anything can be said of it. */
    boolean hasParts() {
        return !facts.isEmpty();
    }

    /** A date of a milestone. */
    Optional<Timescale> when(Part part, String milestone) {
        return facts.stream()
                .filter(fact -> fact.which().of().equals(milestone))
                .flatMap(fact -> fact.when(part).stream())
                .findFirst();
    }

    /** When the last of its milestones was due. */
    Optional<Timescale> lastDue() {
        return facts.stream()
                .flatMap(fact -> fact.when(Part.DUE).stream())
                .filter(due -> due.dueOn().isPresent())
                .max(Comparator.comparing(due -> due.dueOn().orElseThrow()));
    }
}
