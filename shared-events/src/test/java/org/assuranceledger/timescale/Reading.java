package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says on one line what a timescale was read as. */
final class Reading {
    private Reading() {}

    /** Kind, first day, last day and precision, with commas between; a day that is not known is left out. */
    static String days(Timescale timescale) {
        return String.join(
                ",", code(timescale.kind()), day(timescale.from()), day(timescale.to()), code(timescale.precision()));
    }

    /** As {@link #days}, with the recurrence and the doubts behind, if any. */
    static String whole(Timescale timescale) {
        String repeats = Optional.ofNullable(timescale.recurrence())
                .map(how -> ", repeats " + (how.timesPerYear() == null ? "" : how.timesPerYear()))
                .orElse("");
        String doubts = timescale.doubts().stream().map(Reading::code).collect(Collectors.joining(" "));
        return (days(timescale) + repeats + " " + doubts).strip();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
