package org.assuranceledger.timescale;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.timescale.Point.Style;
import org.assuranceledger.timescale.Point.Whole;

/** A day with its month as a word, in either order. */
final class DayAndMonth {
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private DayAndMonth() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new HashMap<>(Map.of("tues", DayOfWeek.TUESDAY, "thurs", DayOfWeek.THURSDAY));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            names.put(name, day);
            names.put(name.substring(0, 3), day);
        }
        return Map.copyOf(names);
    }

    /** Whether the word is a day of the week, in full or with three letters. */
    static boolean isWeekday(Token token) {
        return WEEKDAYS.containsKey(token.text());
    }

    static Optional<Parsed<Point>> dayFirst(Tokens tokens, int i) {
        Optional<DayOfWeek> weekday =
                Optional.ofNullable(WEEKDAYS.get(tokens.at(i).text()));
        int day = weekday.isEmpty() ? i : afterWeekday(tokens, i + 1);
        return DayNumber.at(tokens, day)
                .flatMap(number -> monthAfter(tokens, number).map(month -> dayMonth(tokens, number.value(), month)))
                .map(parsed -> new Parsed<>(checked(parsed.value(), weekday), parsed.next()));
    }

    private static int afterWeekday(Tokens tokens, int i) {
        int comma = tokens.at(i).isMark(",.") ? i + 1 : i;
        return tokens.at(comma).text().equals("the") ? comma + 1 : comma;
    }

    private static Optional<Parsed<Month>> monthAfter(Tokens tokens, Parsed<DayNumber> number) {
        int next = number.next();
        boolean joined = tokens.at(next).isMark("-/.")
                && tokens.at(next).glued()
                && tokens.at(next + 1).glued();
        boolean stop = number.value().ordinal() && tokens.at(next).isMark(".");
        return MonthName.at(tokens, joined || stop ? next + 1 : next);
    }

    private static Parsed<Point> dayMonth(Tokens tokens, DayNumber number, Parsed<Month> month) {
        Point.DayOf day = new Point.DayOf(number.day(), month.value());
        return switch (YearAfter.at(tokens, month.next())) {
            case YearAfter.Written year -> new Parsed<>(withYear(day, year), year.next());
            case YearAfter.Missing missing -> new Parsed<>(possible(day), month.next());
            case YearAfter.Unclear unclear -> new Parsed<>(new Point.Unreadable(unclear.why()), unclear.next());
        };
    }

    static Optional<Parsed<Point>> monthFirst(Tokens tokens, int i) {
        return MonthName.at(tokens, i)
                .filter(month -> !MonthName.isOrdinary(tokens.at(i)))
                .flatMap(month -> DayNumber.at(tokens, month.next())
                        .filter(number -> isADay(tokens, number))
                        .map(number -> dayMonth(tokens, number.value(), new Parsed<>(month.value(), number.next()))));
    }

    /** A bare number behind a month is a day only if a year of four digits follows; two digits may be the year. */
    private static boolean isADay(Tokens tokens, Parsed<DayNumber> number) {
        boolean year = YearAfter.at(tokens, number.next()) instanceof YearAfter.Written written && !written.twoDigits();
        boolean month = MonthName.at(tokens, number.next()).isPresent();
        return !month && (year || number.value().ordinal());
    }

    private static Point withYear(Point.DayOf day, YearAfter.Written year) {
        return day.in(year.year()) instanceof Whole whole
                ? new Whole(whole.stretch(), Style.WORDS, year.twoDigits(), List.of())
                : new Point.Unreadable(Doubt.NO_SUCH_DAY);
    }

    /** The year may be missing, but some year must have the day. */
    private static Point possible(Point.DayOf day) {
        int leapYear = 2000;
        return day.in(leapYear) instanceof Whole ? day : new Point.Unreadable(Doubt.NO_SUCH_DAY);
    }

    private static Point checked(Point point, Optional<DayOfWeek> weekday) {
        boolean differs = point instanceof Whole whole
                && weekday.isPresent()
                && whole.stretch().from().getDayOfWeek() != weekday.get();
        return differs ? ((Whole) point).with(Doubt.WEEKDAY_DIFFERS) : point;
    }
}
