package org.assuranceledger.timescale;

import java.util.Optional;
import java.util.Set;

/** Plan years written from year to year. A span beside other words is a label ("annual report 2014/15") and no date. */
final class YearSpan {
    private static final int LONGEST = 10;
    private static final Set<String> LEADS = WordSet.of("in during by throughout end until till from since before");

    /** From 1 April of the first to 31 March of the last. */
    record Years(int first, int last) {}

    private YearSpan() {}

    static Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return years(tokens, i)
                .filter(years -> isMeantAsDate(tokens, i, years.next()))
                .map(YearSpan::read);
    }

    private static Parsed<Point> read(Parsed<Years> years) {
        int length = years.value().last() - years.value().first();
        Point point = length < 1 || length > LONGEST
                ? new Point.Unreadable(Doubt.UNREAD)
                : Point.Whole.of(
                        Stretch.planYears(years.value().first(), years.value().last()));
        return new Parsed<>(point, years.next());
    }

    /** 2015/16, 2015-16, 2015/6, 2015/2016; with spaces round the dash, or "to", only four digits each. */
    static Optional<Parsed<Years>> years(Tokens tokens, int i) {
        boolean start = tokens.at(i).hasDigits(4, 4) && tokens.at(i).text().startsWith("20") && tokens.standsFree(i);
        boolean joint = tokens.at(i + 1).isMark("/-") || tokens.at(i + 1).text().equals("to");
        boolean end =
                tokens.at(i + 2).isNumber() && tokens.standsFree(i + 2) && !tokens.isJoinedToANumber(i + 2, "/-.");
        return start && joint && end && !tokens.continuesAFigure(i) ? last(tokens, i) : Optional.empty();
    }

    private static Optional<Parsed<Years>> last(Tokens tokens, int i) {
        Token end = tokens.at(i + 2);
        boolean joined = tokens.at(i + 1).glued() && end.glued();
        int first = tokens.at(i).value();
        int keep = (int) Math.pow(10, end.text().length());
        boolean full = end.hasDigits(4, 4) && end.text().startsWith("20");
        boolean shortened = joined && end.hasDigits(1, 2);
        return full || shortened
                ? Optional.of(new Parsed<>(new Years(first, first / keep * keep + end.value()), i + 3))
                : Optional.empty();
    }

    private static boolean isMeantAsDate(Tokens tokens, int i, int next) {
        Token before = tokens.at(i - 1).isEdge() ? tokens.at(i - 1) : tokens.at(i - 2);
        boolean begins = !tokens.at(i - 1).isWord() && (before.isEdge() || before.isNumber());
        return (begins && !tokens.at(next).isWord()) || isLed(tokens, i);
    }

    private static boolean isLed(Tokens tokens, int i) {
        return tokens.isWord(i - 1, LEADS) || isEndOf(tokens, i);
    }

    /** The calendar year of "end of 2015". */
    static Optional<Parsed<Point>> endOfYear(Tokens tokens, int i) {
        return YearAfter.fourDigits(tokens, i)
                .filter(year -> isEndOf(tokens, i))
                .map(year -> new Parsed<>(
                        Point.Whole.of(Stretch.calendarYear(year.year()), Doubt.CALENDAR_YEAR), year.next()));
    }

    private static boolean isEndOf(Tokens tokens, int i) {
        boolean of =
                tokens.at(i - 1).text().equals("of") && tokens.at(i - 2).text().equals("end");
        return of || tokens.at(i - 1).text().equals("end");
    }
}
