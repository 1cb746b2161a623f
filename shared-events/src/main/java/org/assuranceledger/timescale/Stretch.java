package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.assuranceledger.timescale.Timescale.Precision;

/** Days from first to last, both included, and how finely words named them. */
record Stretch(LocalDate from, LocalDate to, Precision precision) {

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, Precision.DAY);
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** Three months that begin with {@code first}. */
    static Stretch threeMonths(YearMonth first, Precision precision) {
        return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth(), precision);
    }

    /** Whole plan years, each from 1 April to 31 March. */
    static Stretch planYears(int firstApril, int lastMarch) {
        LocalDate from = LocalDate.of(firstApril, 4, 1);
        LocalDate to = LocalDate.of(lastMarch, 3, 31);
        return new Stretch(from, to, lastMarch - firstApril == 1 ? Precision.YEAR : Precision.RANGE);
    }

    static Stretch calendarYear(int year) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** The same months of another year; only for stretches of whole months. */
    Stretch inYear(int year) {
        YearMonth first = YearMonth.of(year, from.getMonth());
        return new Stretch(first.atDay(1), first.plusMonths(months() - 1).atEndOfMonth(), precision);
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    /** From the first day of this to the last day of {@code last}. */
    Stretch through(Stretch last) {
        boolean months = precision == Precision.MONTH && last.precision == Precision.MONTH;
        return new Stretch(from, last.to, months ? Precision.MONTH_RANGE : Precision.RANGE);
    }
}
