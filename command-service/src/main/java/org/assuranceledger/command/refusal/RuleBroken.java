package org.assuranceledger.command.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A command broke a rule, and nothing was recorded. The rule is the exception's details, so it crosses command buses.
 */
public final class RuleBroken extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> facts;

    /** Refuses by {@code rule}; {@code facts} fill its sentence. */
    public RuleBroken(Rule rule, Object... facts) {
        super(fill(rule.sentence(), facts), null, rule);
        this.rule = rule;
        this.facts = List.of(facts);
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }

    /** The facts of the case as texts, in the order of the sentence's places. */
    public List<String> facts() {
        return facts.stream().map(String::valueOf).toList();
    }

    /** What to do about it, filled with the facts of the case. */
    public String remedy() {
        return fill(rule.remedy(), facts.toArray());
    }

    private static String fill(String sentence, @Nullable Object... facts) {
        Object[] texts = Stream.of(facts).map(String::valueOf).toArray();
        return new MessageFormat(sentence.replace("'", "''"), Locale.UK).format(texts);
    }
}
