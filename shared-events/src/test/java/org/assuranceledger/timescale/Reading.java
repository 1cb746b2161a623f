package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assuranceledger.timescale.Timescale.Precision;

/** Says on one line what a timescale was read as. */
final class Reading {
    private Reading() {}

    /** Kind, first day, last day and precision, with commas between; a day that is not known is left out. */
    static String days(Timescale timescale) {
        return String.join(
                ",", code(timescale.kind()), day(timescale.from()), day(timescale.to()), code(timescale.precision()));
    }

    /** All that was read, as the tables of docs/timescale.md say it: several dates with a plus between. */
    static String inWords(List<Timescale> timescales) {
        return timescales.stream().map(Reading::inWords).collect(Collectors.joining(" + "));
    }

    private static String inWords(Timescale timescale) {
        boolean day = timescale.precision() == Precision.DAY || timescale.precision() == Precision.NONE;
        String precision = day ? "" : " (" + code(timescale.precision()) + ")";
        return dates(timescale) + precision + recurrence(timescale) + doubts(timescale);
    }

    private static String dates(Timescale timescale) {
        return switch (timescale.kind()) {
            case DEADLINE -> "by " + timescale.to();
            case DAY -> "on " + timescale.from();
            case PERIOD -> timescale.from() + " to " + timescale.to();
            case OPEN_FROM -> "from " + timescale.from();
            case NONE -> "no date";
        };
    }

    private static String recurrence(Timescale timescale) {
        Recurrence how = timescale.recurrence();
        if (how == null) {
            return "";
        }
        return how.timesPerYear() == null ? "; repeats" : "; repeats " + how.timesPerYear() + " a year";
    }

    private static String doubts(Timescale timescale) {
        return timescale.hasDoubts()
                ? timescale.doubts().stream().map(Reading::code).collect(Collectors.joining(", ", "; doubt: ", ""))
                : "";
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
