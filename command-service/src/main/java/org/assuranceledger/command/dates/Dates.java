package org.assuranceledger.command.dates;

import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.dates.DateRule.NOT_A_DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.TimescaleGrammar;

/** Reads the dates of commands. Words that name no day are taken as they are, with precision none. */
public final class Dates {
    /** Words for what is known to have no date, so that it is not taken for today. */
    public static final String UNDATED = "undated";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A year before it is a slip of the hand, here as in {@link TimescaleGrammar}. */
    private static final int FIRST_YEAR = 1900;

    /** The last year of four digits: no view has to reckon with days at the end of time. */
    private static final int LAST_YEAR = 9999;

    /** No year is taken from it without a doubt. */
    private static final PlanPeriod ANY_YEAR = new PlanPeriod(LocalDate.of(1990, 1, 1), LocalDate.of(2089, 12, 31));

    private Dates() {}

    /** A day as people write it, such as "26 March 2015". */
    public static String inWords(LocalDate day) {
        return DAY_IN_WORDS.format(day);
    }

    /** The day it is in Europe/London. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /**
     * When something became true, where no plan is at hand: a month without a year is the last one that has begun.
     *
     * @param words as given; absent or blank for today
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link DateRule#EFFECTIVE_IN_FUTURE}
     */
    public static Timescale effective(Optional<String> words, Clock clock) {
        YearMonth month = YearMonth.from(today(clock));
        return effective(words, new PlanPeriod(month.minusMonths(11).atDay(1), month.atEndOfMonth()), clock);
    }

    /**
     * When something became true in a plan, whose period supplies a year that the words leave out.
     *
     * @param words as given; absent or blank for today
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link DateRule#EFFECTIVE_IN_FUTURE}
     */
    public static Timescale effective(Optional<String> words, PlanPeriod period, Clock clock) {
        Timescale when = told(words, period, clock);
        LocalDate begun = begin(when);
        EFFECTIVE_IN_FUTURE.unless(!begun.isAfter(today(clock)), inWords(begun));
        return when;
    }

    /**
     * When something was, or is planned to be: as {@link #effective(Optional, PlanPeriod, Clock)}, and it may lie
     * ahead.
     *
     * @param words as given; absent or blank for today
     */
    public static Timescale told(Optional<String> words, PlanPeriod period, Clock clock) {
        String given = words.orElse("").strip();
        return given.isEmpty()
                ? Timescale.day(today(clock))
                : day(given)
                        .map(Timescale::day)
                        .orElseGet(() -> TimescaleGrammar.read(given, period).asHappened());
    }

    /** A due date, from words as plans write them or as {@code 2015-06-30}; blank words give none. */
    public static Timescale read(String words, PlanPeriod period) {
        return TimescaleGrammar.read(words.strip(), period);
    }

    /** A due date where no plan is at hand: a month without a year is the first one to end after {@code from}. */
    public static Timescale read(String words, LocalDate from) {
        return read(words, new PlanPeriod(from, from.plusYears(1)));
    }

    /**
     * A due date where no plan is at hand, read as of the day on which it was set, or of today if that day is not
     * known.
     */
    public static Timescale read(String words, Timescale set, Clock clock) {
        return read(words, Optional.ofNullable(set.from()).or(set::dueOn).orElse(today(clock)));
    }

    /** Whether {@code one} had certainly ended before {@code other} began; never where either has no such day. */
    public static boolean isBefore(Timescale one, Timescale other) {
        return one.dueOn().filter(end -> end.isBefore(begin(other))).isPresent();
    }

    /**
     * One day of the calendar, as {@code 2015-04-01} or in words that leave no doubt of the year.
     *
     * @param field the field's name, for the refusal
     * @throws org.assuranceledger.command.refusal.RuleBroken by {@link DateRule#NOT_A_DAY}
     */
    public static LocalDate day(String field, String words) {
        Optional<LocalDate> day = day(words.strip()).or(() -> dayInWords(words));
        NOT_A_DAY.unless(day.isPresent(), field);
        return day.orElseThrow();
    }

    /** Whether two dates are one: the same days in the same sense or, where neither names a day, the same words. */
    public static boolean sameDays(Timescale one, Timescale other) {
        return one.kind() == other.kind()
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to())
                && Objects.equals(one.recurrence(), other.recurrence())
                && (one.kind() != Timescale.Kind.NONE || one.words().equalsIgnoreCase(other.words()));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayInWords(String words) {
        Timescale when = read(words, ANY_YEAR).asHappened();
        return when.kind() == Timescale.Kind.DAY && !when.hasDoubts() ? when.dueOn() : Optional.empty();
    }

    /** The first day meant, or the last where only that is known; the beginning of time where no day is. */
    private static LocalDate begin(Timescale when) {
        return Optional.ofNullable(when.from()).or(when::dueOn).orElse(LocalDate.MIN);
    }
}
