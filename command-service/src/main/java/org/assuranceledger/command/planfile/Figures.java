package org.assuranceledger.command.planfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days, numbers and plan years as a person or a spreadsheet writes them; empty means it is not one. */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?");
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}( or \\d{1,2}| *, *\\d{1,2}){0,19}");
    private static final int LAST_YEAR_OF_A_PLAN = 20;
    private static final LocalDate EARLIEST = LocalDate.of(1948, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Figures() {}

    static Optional<BigDecimal> number(String cell) {
        return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell.replace(",", ""))) : Optional.empty();
    }

    /** A day from 1948 to 2199; an earlier or later one is a slip of the hand. */
    static Optional<LocalDate> day(String cell) {
        return DAYS.stream()
                .flatMap(form -> parsed(cell, form).stream())
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
                .findFirst();
    }

    static Optional<List<Integer>> years(String cell) {
        if (!YEARS.matcher(cell).matches()) {
            return Optional.empty();
        }
        List<Integer> years = Stream.of(cell.split(" or |,"))
                .map(year -> Integer.valueOf(year.strip()))
                .toList();
        return Optional.of(years).filter(all -> all.stream().allMatch(Figures::isYearOfAPlan));
    }

    private static boolean isYearOfAPlan(int year) {
        return year >= 1 && year <= LAST_YEAR_OF_A_PLAN;
    }

    private static Optional<LocalDate> parsed(String cell, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(cell, form));
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }
}
