package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due or happened, as exactly as a plan's words say it and no more. Days are days in Europe/London.
 * Nothing is checked here, so that a value kept in an old event stays readable; {@link TimescaleGrammar} and the
 * factories below make only the combinations that {@link Kind} describes.
 *
 * @param words as written, unchanged; empty where nothing was written
 * @param kind how the days are to be taken
 * @param from the first day meant; null for a deadline to anything wider than a day, and for {@link Kind#NONE}
 * @param to the last day meant; null for {@link Kind#OPEN_FROM} and {@link Kind#NONE}
 * @param precision how finely the words name the days
 * @param recurrence how often it repeats; null where the words do not say that it does
 * @param doubts why a person should look again, in the order of {@link Doubt}; empty for a plain reading
 */
public record Timescale(
        String words,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        @Nullable Recurrence recurrence,
        List<Doubt> doubts) {

    /** How the days of a timescale are to be taken. */
    public enum Kind {
        /** Any day up to and including {@code to}; {@code from} equals it where the words name one day. */
        DEADLINE,
        /** One day: {@code from} equals {@code to}. */
        DAY,
        /** Some time from {@code from} to {@code to}, both included. */
        PERIOD,
        /** From {@code from} on, without an end. */
        OPEN_FROM,
        /** No day can be told from the words. */
        NONE
    }

    /** How finely words name days. */
    public enum Precision {
        DAY,
        MONTH,
        /** Several months, named by the first and the last. */
        MONTH_RANGE,
        /** Three months of a plan year, which begins on 1 April. */
        QUARTER,
        /** Spring begins on 1 March, summer in June, autumn in September, winter in December. */
        SEASON,
        /** One plan year from 1 April, or a calendar year where a doubt says so. */
        YEAR,
        /** Any other stretch of days. */
        RANGE,
        NONE
    }

    /** Keeps its own copy of the doubts. */
    public Timescale {
        doubts = List.copyOf(doubts);
    }

    /** Words that name no day, such as "as set out in action plan". */
    public static Timescale none(String words) {
        return new Timescale(words, Kind.NONE, null, null, Precision.NONE, null, List.of());
    }

    /** That day itself, in words such as "2015-07-31". */
    public static Timescale day(LocalDate day) {
        return new Timescale(day.toString(), Kind.DAY, day, day, Precision.DAY, null, List.of());
    }

    /** A deadline on that day, in words such as "by 2015-07-31". */
    public static Timescale by(LocalDate day) {
        return new Timescale("by " + day, Kind.DEADLINE, day, day, Precision.DAY, null, List.of());
    }

    /** The last day on which it is still on time; empty where it has no end or no date. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(to);
    }

    /** Whether that day is past the last one on which it is on time; never true where {@link #dueOn()} is empty. */
    public boolean isLateOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** Whether the words name any day at all. (Not a getter by name, so that it stays out of the JSON.) */
    public boolean hasDate() {
        return kind != Kind.NONE;
    }

    /** Whether a person should look again. (Not a getter by name, so that it stays out of the JSON.) */
    public boolean hasDoubts() {
        return !doubts.isEmpty();
    }

    /**
     * The same words taken as the time when something happened rather than when it is due: "31.03.16" is then that one
     * day and not every day up to it. Anything but a deadline on one day is returned as it is.
     */
    public Timescale asHappened() {
        return kind == Kind.DEADLINE && from != null
                ? new Timescale(words, Kind.DAY, from, to, precision, recurrence, doubts)
                : this;
    }

    /** The same, known to repeat because something beside the words says so, such as the milestone's own title. */
    public Timescale repeating(Recurrence how) {
        return new Timescale(words, kind, from, to, precision, how, doubts);
    }
}
