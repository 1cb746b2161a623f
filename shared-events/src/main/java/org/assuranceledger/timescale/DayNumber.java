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
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    /** Before a number they make it something else: "Section 11", "Year 1", "under 5". */
    private static final Set<String> LABELS = Set.of(
            "year",
            "years",
            "section",
            "s",
            "priority",
            "stage",
            "phase",
            "level",
            "item",
            "no",
            "number",
            "quarter",
            "step",
            "action",
            "objective",
            "part",
            "version",
            "v",
            "tier",
            "table",
            "chapter",
            "standard",
            "q",
            "ks",
            "under",
            "over",
            "aged",
            "ages",
            "age",
            "least",
            "page",
            "paragraph",
            "ref",
            "group",
            "strand");

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
        return money || !tokens.standsFreeOnTheLeft(i) || tokens.continuesAFigure(i);
    }

    /** The word before may have a full stop, as in "no. 3". */
    private static boolean isLabelled(Tokens tokens, int i) {
        int before = tokens.at(i - 1).isMark(".") ? i - 2 : i - 1;
        return tokens.isWord(before, LABELS);
    }
}
