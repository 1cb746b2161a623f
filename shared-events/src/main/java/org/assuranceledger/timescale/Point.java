package org.assuranceledger.timescale;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale.Precision;

/** One date as far as its own words give it; its neighbours and the plan may supply the rest. */
sealed interface Point {

    /** How a date is written, as far as it changes what is meant. */
    enum Style {
        WORDS,
        /** 31.03.16 */
        DIGITS,
        /** 22.05.14. */
        DIGITS_AND_STOP
    }

    /**
     * Nothing is missing.
     *
     * @param shortYear whether the year has two digits
     */
    record Whole(Stretch stretch, Style style, boolean shortYear, List<Doubt> doubts) implements Settled {
        static Whole of(Stretch stretch, Doubt... doubts) {
            return new Whole(stretch, Style.WORDS, false, List.of(doubts));
        }

        boolean is(Precision precision) {
            return stretch.precision() == precision;
        }

        Whole with(Doubt doubt) {
            return new Whole(stretch, style, shortYear, Doubts.and(doubts, doubt));
        }
    }

    /** Nothing can be added to it. */
    sealed interface Settled extends Point {}

    /** The year is missing. */
    sealed interface Yearless extends Point {
        Settled in(int year);
    }

    record DayOf(int day, Month month) implements Yearless {
        @Override
        public Settled in(int year) {
            Optional<Stretch> stretch =
                    Calendar.day(year, month.getValue(), day).map(Stretch::day);
            return stretch.<Settled>map(Whole::of).orElse(new Unreadable(Doubt.NO_SUCH_DAY));
        }
    }

    record MonthOf(Month month) implements Yearless {
        @Override
        public Settled in(int year) {
            return Whole.of(Stretch.month(YearMonth.of(year, month)));
        }
    }

    record SeasonOf(Season season) implements Yearless {
        @Override
        public Settled in(int year) {
            return Whole.of(season.in(year));
        }
    }

    /** A quarter, 1 to 4, of the plan year that begins in April of a year. */
    record QuarterOf(int quarter) implements Yearless {
        @Override
        public Settled in(int year) {
            YearMonth first = YearMonth.of(year, Month.APRIL).plusMonths(3L * (quarter - 1));
            return Whole.of(Stretch.threeMonths(first, Precision.QUARTER));
        }
    }

    /** The month is missing too: the 12 of "12 and 13 June". */
    record DayOnly(int day) implements Point {}

    /** The month is missing: the 2014 of "July 2013 and 2014". */
    record YearOnly(int year) implements Point {}

    /** It looks like a date and is none that can be told. */
    record Unreadable(Doubt why) implements Settled {}
}
