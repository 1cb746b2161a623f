package org.assuranceledger.command.refusal;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/**
 * A rule of the record that a command can break. Each family of rules is an enum beside the aggregate that keeps it.
 */
public interface Rule {
    /** The enum constant's own name. */
    String name();

    /** What whoever breaks it is told. */
    Said said();

    /** What went wrong, as a sentence for a board manager; {@code {0}}, {@code {1}} stand for the facts of the case. */
    default String sentence() {
        return said().sentence();
    }

    /** What to do about it, as a sentence. */
    default String remedy() {
        return said().remedy();
    }

    /** What sort of refusal it is. */
    default Standing standing() {
        return said().standing();
    }

    /** The stable code by which a refusal is known outside, such as {@code action-is-closed}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Refuses unless the rule is kept.
     *
     * @param facts of the case, to fill the sentence: field names, references, limits; never free text of the record
     * @throws RuleBroken if {@code kept} is false
     */
    default void unless(boolean kept, Object... facts) {
        if (!kept) {
            throw new RuleBroken(this, facts);
        }
    }

    /** What is said when a rule is broken; its parts are what the rule's methods of the same names answer. */
    @Immutable
    record Said(Standing standing, String sentence, String remedy) {}

    /** What sort of refusal a rule gives. */
    enum Standing {
        /** The command itself is wrong, whatever the record says. */
        WRONG_VALUE,
        /** The record as it stands does not allow it. */
        NOT_NOW,
        /** Someone else may do this, but not this person. */
        NOT_YOURS,
        /** There is no such thing. */
        UNKNOWN,
        /** The record has moved on since the person looked at it. */
        OVERTAKEN
    }
}
