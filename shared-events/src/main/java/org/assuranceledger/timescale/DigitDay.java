package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Point.Style;
import org.assuranceledger.timescale.Point.Whole;

/**
 * A day in digits alone: three numbers joined by the same mark without spaces. The day comes first, or the year of
 * four digits.
 */
final class DigitDay {
    private static final int TOKENS = 5;

    private DigitDay() {}

    static Optional<Parsed<Point>> dayFirst(Tokens tokens, int i) {
        boolean fits = isJoined(tokens, i, "./-")
                && tokens.at(i).hasDigits(1, 2)
                && tokens.at(i + 2).hasDigits(1, 2)
                && isYear(tokens.at(i + 4));
        int next = isStopped(tokens, i) ? i + TOKENS + 1 : i + TOKENS;
        return fits ? Optional.of(new Parsed<>(read(tokens, i), next)) : Optional.empty();
    }

    static Optional<Parsed<Point>> yearFirst(Tokens tokens, int i) {
        boolean fits = isJoined(tokens, i, "-/")
                && tokens.at(i).hasDigits(4, 4)
                && tokens.at(i + 2).hasDigits(2, 2)
                && tokens.at(i + 4).hasDigits(2, 2);
        return fits
                ? Optional.of(
                        new Parsed<>(day(tokens.at(i), tokens.at(i + 2), tokens.at(i + 4), Style.WORDS), i + TOKENS))
                : Optional.empty();
    }

    private static Point read(Tokens tokens, int i) {
        Token last = tokens.at(i + 4);
        boolean brokenYear = last.text().equals("20") && tokens.at(i + TOKENS).hasDigits(2, 2);
        return brokenYear || DayNumber.isLabelled(tokens, i)
                ? new Point.Unreadable(Doubt.UNREAD)
                : day(
                        last,
                        tokens.at(i + 2),
                        tokens.at(i),
                        isStopped(tokens, i) ? Style.DIGITS_AND_STOP : Style.DIGITS);
    }

    private static Point day(Token year, Token month, Token day, Style style) {
        boolean shortYear = year.text().length() == 2;
        int century = shortYear ? 2000 : 0;
        Optional<LocalDate> date = Calendar.day(century + year.value(), month.value(), day.value())
                .filter(found -> found.getYear() >= 1900 && found.getYear() <= 2099);
        return date.map(Stretch::day)
                .<Point>map(stretch -> new Whole(stretch, style, shortYear, List.of()))
                .orElse(new Point.Unreadable(Doubt.NO_SUCH_DAY));
    }

    private static boolean isStopped(Tokens tokens, int i) {
        return tokens.at(i + TOKENS).isMark(".") && tokens.at(i + TOKENS).glued();
    }

    private static boolean isYear(Token token) {
        return token.hasDigits(2, 2) || token.hasDigits(4, 4);
    }

    /**
     * Three numbers that nothing else touches: neither letters nor a fourth number, as in 1.2.3.4; a dash may join two
     * days.
     */
    private static boolean isJoined(Tokens tokens, int i, String marks) {
        boolean joined = tokens.isJoinedToANumber(i, marks)
                && tokens.isJoinedToANumber(i + 2, tokens.at(i + 1).text());
        String more = tokens.at(i + 1).isMark("-") ? "./-:" : "./:";
        return joined
                && tokens.standsFreeOnTheLeft(i)
                && !continuesDigits(tokens, i, more)
                && tokens.standsFree(i + 4)
                && !tokens.isJoinedToANumber(i + 4, more);
    }

    private static boolean continuesDigits(Tokens tokens, int i, String marks) {
        return tokens.at(i).glued()
                && tokens.at(i - 1).isMark(marks)
                && tokens.at(i - 1).glued()
                && tokens.at(i - 2).isNumber();
    }
}
