package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A time written in one of the plans' styles.
 *
 * @param days what it means, as {@link Reading#days(Timescale)} says it
 */
record WrittenTimescale(String words, String days) {
    private static final List<String> BEFORE =
            List.of("", "Complete ", "Report to LSCB ", "Under 5s; agreed ", "– ", "(");
    private static final List<String> AFTER =
            List.of("", " with the Chair", ", see 2.4.1", ")", "; Care Act 2014", "\n");
    private static final List<String> DAYS =
            List.of("d MMMM uuuu", "d MMM uuuu", "EEEE d MMMM uuuu", "d MMMM yy", "d-MMM-yy");
    private static final List<String> DIGITS =
            List.of("d.M.yy", "dd.MM.yy", "dd/MM/uuuu", "d/M/yy", "dd-MM-uuuu", "uuuu-MM-dd");

    /** Any time from 2014 to 2017, in any of the styles, alone or in a sentence. */
    static WrittenTimescale any(Random random) {
        LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4 * 365));
        WrittenTimescale written = switch (random.nextInt(9)) {
            case 0 ->
                new WrittenTimescale("by " + format(day, one(DAYS, random)), reading("deadline", day, day, "day"));
            case 1 ->
                new WrittenTimescale("by " + format(day, one(DIGITS, random)), reading("deadline", day, day, "day"));
            case 2 -> new WrittenTimescale(format(day, "dd.MM.yy") + ".", reading("day", day, day, "day"));
            case 3 -> new WrittenTimescale("on " + format(day, one(DIGITS, random)), reading("day", day, day, "day"));
            case 4 -> month(YearMonth.from(day), random);
            case 5 -> byMonth(YearMonth.from(day), random);
            case 6 -> months(YearMonth.from(day), random);
            case 7 -> openFrom(YearMonth.from(day), random);
            default -> season(day.getYear(), random);
        };
        return new WrittenTimescale(one(BEFORE, random) + written.words + one(AFTER, random), written.days);
    }

    private static WrittenTimescale month(YearMonth month, Random random) {
        return new WrittenTimescale(
                name(month.getMonth(), random) + " " + month.getYear(),
                reading("period", month.atDay(1), month.atEndOfMonth(), "month"));
    }

    private static WrittenTimescale byMonth(YearMonth month, Random random) {
        return new WrittenTimescale(
                "by " + name(month.getMonth(), random) + " " + month.getYear(),
                "deadline,," + month.atEndOfMonth() + ",month");
    }

    private static WrittenTimescale months(YearMonth first, Random random) {
        YearMonth last = first.plusMonths(1L + random.nextInt(11));
        boolean sameYear = first.getYear() == last.getYear() && random.nextBoolean();
        String joint = one(List.of("-", " – ", " to ", " - "), random);
        return new WrittenTimescale(
                name(first.getMonth(), random) + (sameYear ? "" : " " + first.getYear()) + joint
                        + name(last.getMonth(), random) + " " + last.getYear(),
                reading("period", first.atDay(1), last.atEndOfMonth(), "month-range"));
    }

    private static WrittenTimescale openFrom(YearMonth month, Random random) {
        return new WrittenTimescale(
                "from " + name(month.getMonth(), random) + " " + month.getYear() + " ongoing",
                "open-from," + month.atDay(1) + ",,month");
    }

    private static WrittenTimescale season(int year, Random random) {
        int season = random.nextInt(3);
        YearMonth first = YearMonth.of(year, 3 + 3 * season);
        return new WrittenTimescale(
                one(List.of("in ", ""), random)
                        + List.of("Spring", "summer", "autumn").get(season) + " " + year,
                reading("period", first.atDay(1), first.plusMonths(2).atEndOfMonth(), "season"));
    }

    private static String name(Month month, Random random) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.UK);
        return random.nextBoolean() ? full : full.substring(0, 3);
    }

    private static String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    private static String reading(String kind, LocalDate from, LocalDate to, String precision) {
        return String.join(",", kind, from.toString(), to.toString(), precision);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
