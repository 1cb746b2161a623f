package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An imprecise date. */
public record Timescale(
        String words,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        @Nullable String recurrence,
        List<String> doubts) {
    /** What sort of date it is. */
    public enum Kind {
        DEADLINE,
        DAY,
        PERIOD,
        OPEN_FROM,
        NONE
    }

    /** How precise it is. */
    public enum Precision {
        DAY,
        MONTH,
        MONTH_RANGE,
        QUARTER,
        SEASON,
        YEAR,
        RANGE,
        NONE
    }

    /** Exactly one day. */
    public static Timescale day(LocalDate day) {
        return new Timescale(day.toString(), Kind.DAY, day, day, Precision.DAY, null, List.of());
    }

    /** No date could be read. */
    public static Timescale none(String words) {
        return new Timescale(words, Kind.NONE, null, null, Precision.NONE, null, List.of());
    }

    /** The last day on which it is still on time. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(to);
    }
}
