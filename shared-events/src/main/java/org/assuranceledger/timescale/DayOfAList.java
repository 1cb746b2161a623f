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
            int connector = at;
            Optional<Parsed<Connector>> joint = Connector.at(tokens, connector);
            int day = joint.map(Parsed::next).orElse(connector);
            at = joint.flatMap(found -> DayNumber.at(tokens, day))
                    .map(Parsed::next)
                    .orElse(connector);
            if (at > connector && MonthName.at(tokens, at).isPresent()) {
                return !tokens.at(connector).isMark(",") || day > connector + 1;
            }
        }
        return false;
    }
}
