package org.assuranceledger.command.refusal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule there is, by its code. */
public final class RuleBook {
    private final TreeMap<String, Rule> rules = new TreeMap<>();

    /**
     * Takes the rules of these families.
     *
     * @param families enums of rules
     * @throws IllegalStateException if two rules have one code
     */
    public RuleBook(Collection<Class<? extends Rule>> families) {
        families.stream()
                .flatMap(family -> Stream.of(family.getEnumConstants()))
                .forEach(this::add);
    }

    /** All of them, in the order of their codes. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The rule of this code, if there is one. */
    public Optional<Rule> named(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    private void add(Rule rule) {
        if (rules.put(rule.code(), rule) != null) {
            throw new IllegalStateException("Two rules have the code " + rule.code());
        }
    }
}
