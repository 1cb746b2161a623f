package org.assuranceledger.command.refusal;

import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

/** What every text that a person writes must keep to, and every list of names. */
public enum TextRule implements Rule {
    /** A needed text is blank. */
    TEXT_MISSING("\"{0}\" is blank.", "Write something in \"{0}\"."),
    /** A text is longer than its limit, in characters. */
    TEXT_TOO_LONG(
            "\"{0}\" has {1} characters; the record takes at most {2}.",
            "Shorten it, or put the document where it belongs and say here where it is."),
    /** A text has characters that cannot be shown. */
    TEXT_HAS_CONTROL_CHARACTERS(
            "\"{0}\" has characters in it that cannot be shown (character {1}).",
            "Type the text again, or paste it as plain text."),
    /** A value is not one of those that there are. */
    NOT_ONE_OF("\"{0}\" is none of: {1}.", "Choose one of: {1}."),
    /** A short name cannot stand in an address. */
    NOT_A_SHORT_NAME(
            "\"{0}\" must be 1 to 64 small letters, figures, hyphens and full stops, beginning with a letter"
                    + " or figure.",
            "Choose a short name such as \"2015-16\" or \"nelft\"."),
    /** A list that must name something is empty. */
    NOTHING_NAMED("\"{0}\" names nothing.", "Name at least one in \"{0}\"."),
    /** A list names the same thing twice. */
    NAMED_TWICE("\"{0}\" names {1} more than once.", "Name each only once.");

    private final Said said;

    TextRule(String sentence, String remedy) {
        said = new Said(WRONG_VALUE, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
