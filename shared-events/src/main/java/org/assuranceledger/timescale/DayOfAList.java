package org.assuranceledger.timescale;

import java.util.Optional;

/** A day whose month is written only behind a later day, as in "12 and 13 June" or "1st-5th June". */
final class DayOfAList {
    private static final int LONGEST_LIST = 6;

    private DayOfAList() {}

    static Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return DayNumber.at(tokens, i)
                .filter(number -> isCompletedLater(tokens, number.next()))
                .map(number -> new Parsed<>(new Point.DayOnly(number.value().day()), number.next()));
    }

    /** Whether connectors and days lead to a day with its month; commas alone do not, for they join counts too. */
    private static boolean isCompletedLater(Tokens tokens, int i) {
        int at = i;
        for (int k = 0; k < LONGEST_LIST; k++) {
            Optional<Parsed<Connector>> connector = Connector.at(tokens, at);
            Optional<Parsed<DayNumber>> day = connector.flatMap(c -> DayNumber.at(tokens, c.next()));
            if (connector.isEmpty() || day.isEmpty()) {
                return false;
            }
            if (MonthName.at(tokens, day.get().next()).isPresent()) {
                return !tokens.at(at).isMark(",") || connector.get().next() > at + 1;
            }
            at = day.get().next();
        }
        return false;
    }
}
