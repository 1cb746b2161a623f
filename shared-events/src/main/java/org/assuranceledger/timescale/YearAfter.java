package org.assuranceledger.timescale;

import java.util.Optional;

/** The year behind a month or a season: written, missing, or something else that makes it unclear. */
sealed interface YearAfter {

    /** A year of four digits from 1900 to 2099, or of two digits, then 20xx. */
    record Written(int year, boolean twoDigits, int next) implements YearAfter {}

    record Missing() implements YearAfter {}

    record Unclear(Doubt why, int next) implements YearAfter {}

    /** Reads on from the token after the month; a comma or a joining mark ("Mar-16") may stand between. */
    static YearAfter at(Tokens tokens, int i) {
        int number = startOfNumber(tokens, i);
        if (!tokens.at(number).isNumber()) {
            return new Missing();
        }
        return fourDigits(tokens, number)
                .or(() -> TwoDigitYear.at(tokens, number))
                .map(written -> (YearAfter) written)
                .orElseGet(() -> otherwise(tokens, number));
    }

    /** A year of four digits that no letter touches and that does not go on as 2015/16 or 2015.5. */
    static Optional<Written> fourDigits(Tokens tokens, int i) {
        boolean plausible = tokens.at(i).hasDigits(4, 4)
                && tokens.at(i).value() >= 1900
                && tokens.at(i).value() <= 2099;
        return plausible && tokens.standsFree(i) && !tokens.isJoinedToANumber(i, "/-.:")
                ? Optional.of(new Written(tokens.at(i).value(), false, i + 1))
                : Optional.empty();
    }

    private static int startOfNumber(Tokens tokens, int i) {
        boolean joined = tokens.at(i).isMark("-/.")
                && tokens.at(i).glued()
                && tokens.at(i + 1).glued();
        boolean comma = tokens.at(i).isMark(",") && fourDigits(tokens, i + 1).isPresent();
        boolean apostrophe = tokens.at(i).isMark("'") && tokens.at(i + 1).glued();
        boolean of =
                tokens.at(i).text().equals("of") && fourDigits(tokens, i + 1).isPresent();
        boolean nextMonth = MonthName.at(tokens, i + 2).isPresent();
        return joined && !nextMonth && isYearLike(tokens, i + 1) || comma || apostrophe || of ? i + 1 : i;
    }

    private static boolean isYearLike(Tokens tokens, int i) {
        return tokens.at(i).hasDigits(2, 2) || tokens.at(i).hasDigits(4, 4);
    }

    private static YearAfter otherwise(Tokens tokens, int number) {
        Doubt why = tokens.isJoinedToANumber(number, "/-") ? Doubt.YEAR_UNCLEAR : Doubt.UNREAD;
        return new Unclear(why, number + 1);
    }
}
