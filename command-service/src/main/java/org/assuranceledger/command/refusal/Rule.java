package org.assuranceledger.command.refusal;

/**
 * A rule of the record that a command can break. Each family of rules is an enum beside the aggregate that keeps it.
 */
public interface Rule {
    /** The enum constant's own name. */
    String name();

    /** What went wrong, as a sentence for a board manager; {@code {0}}, {@code {1}} stand for the facts of the case. */
    String sentence();

    /** What to do about it, as a sentence. */
    String remedy();

    /** What sort of refusal it is. */
    Standing standing();

    /** The stable code by which a refusal is known outside, such as {@code action-is-closed}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
