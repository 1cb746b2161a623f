package org.assuranceledger.timescale;

import java.util.Optional;
import java.util.Set;

/**
 * A day of the month as a number, with "st", "nd", "rd" or "th" if written so.
 *
 * @param day 0 to 39: what no month has is kept, so that it is reported and not passed over
 */
record DayNumber(int day, boolean ordinal) {
    private static final int MOST = 39;
    private static final Set<String> ORDINALS = WordSet.of("st nd rd th");
    /** Before a number they make it something else: "Section 11", "Year 1", "under 5". */
    private static final Set<String> LABELS =
            WordSet.of("year section s priority stage phase level item no number quarter"
                    + " step action objective part version v tier table chapter standard q ks under over aged age"
                    + " least page para paragraph ref reference clause strand target total");

    static Optional<Parsed<DayNumber>> at(Tokens tokens, int i) {
        Token number = tokens.at(i);
        if (!number.hasDigits(1, 2) || number.value() > MOST || isPartOfSomething(tokens, i)) {
            return Optional.empty();
        }
        boolean ordinal = tokens.isWord(i + 1, ORDINALS);
        boolean touched = !ordinal && !tokens.standsFree(i);
        boolean label = !ordinal && isLabelled(tokens, i);
        int next = ordinal ? i + 2 : i + 1;
        int afterOf = tokens.at(next).text().equals("of") ? next + 1 : next;
        return touched || label
                ? Optional.empty()
                : Optional.of(new Parsed<>(new DayNumber(number.value(), ordinal), afterOf));
    }

    private static boolean isPartOfSomething(Tokens tokens, int i) {
        boolean money = tokens.at(i - 1).isMark("£$€#") && tokens.at(i).glued();
        return money || endsASpan(tokens, i) || !tokens.standsFreeOnTheLeft(i) || tokens.continuesAFigure(i);
    }

    /** The 16 of 2015/16. */
    private static boolean endsASpan(Tokens tokens, int i) {
        return tokens.at(i - 2).hasDigits(4, 4) && tokens.isJoinedToANumber(i - 2, "/-");
    }

    /** Whether the word before makes a number something else than a day; it may have a full stop, as in "no. 3". */
    static boolean isLabelled(Tokens tokens, int i) {
        String word = tokens.at(tokens.at(i - 1).isMark(".") ? i - 2 : i - 1).text();
        return LABELS.contains(word) || (word.endsWith("s") && LABELS.contains(word.substring(0, word.length() - 1)));
    }
}
