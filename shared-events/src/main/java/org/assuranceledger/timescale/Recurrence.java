package org.assuranceledger.timescale;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something repeats.
 *
 * @param words as written, such as "Biannual" or "six monthly"
 * @param timesPerYear whole times in a year, 1 or more, a school year having three terms; null where the words do not
 *     give it ("regular") or it is not a whole number ("biennial")
 */
public record Recurrence(String words, @Nullable Integer timesPerYear) {

    /**
     * The first recurrence in a text, if any. The words are taken at their face, so that "annual" in "annual report"
     * counts.
     *
     * @param text at most {@value TimescaleGrammar#LONGEST} characters; longer text is not searched
     */
    public static Optional<Recurrence> in(String text) {
        return text.length() > TimescaleGrammar.LONGEST ? Optional.empty() : RecurrenceRule.firstIn(Tokens.of(text));
    }
}
