package org.assuranceledger.command.refusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule there is, by its code. Families may share a code where they say the same of different things. */
public final class RuleBook {
    private final Map<String, List<Rule>> rules = new TreeMap<>();

    /**
     * Takes the rules of these families.
     *
     * @param families enums of rules
     * @throws IllegalStateException if two rules of one code are of different standing
     */
    public RuleBook(Collection<Class<? extends Rule>> families) {
        families.stream()
                .flatMap(family -> Stream.of(family.getEnumConstants()))
                .forEach(this::add);
    }

    /** All of them, in the order of their codes. */
    public List<Rule> all() {
        return rules.values().stream().flatMap(List::stream).toList();
    }

    /** The rules of this code; none if there is no such code. */
    public List<Rule> named(String code) {
        return List.copyOf(rules.getOrDefault(code, List.of()));
    }

    private void add(Rule rule) {
        List<Rule> namesakes = rules.computeIfAbsent(rule.code(), code -> new ArrayList<>());
        if (namesakes.stream().anyMatch(namesake -> namesake.standing() != rule.standing())) {
            throw new IllegalStateException("Rules of different standing have the code " + rule.code());
        }
        namesakes.add(rule);
    }
}
