package org.assuranceledger.query.download;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.timescale.Timescale;

/**
 * A column of a table to be saved, in forms that a spreadsheet reads without being asked. Words that it would take for
 * a formula get an apostrophe before them (OWASP, CSV injection); numbers, days and moments are none, so that those
 * below nothing stay numbers.
 *
 * @param heading what stands above it
 * @param cell what stands in it for a row
 */
public record Column<R>(Function<Words, String> heading, Function<R, String> cell) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Clocks.LONDON);
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** Words, under the message of that key. */
    public static <R> Column<R> words(String heading, Function<R, String> cell) {
        return new Column<>(words -> words.of(heading), cell.andThen(Column::inert));
    }

    /** A date as people wrote it, which may be no more exact than "Autumn 2014". */
    public static <R> Column<R> written(String heading, Function<R, String> cell) {
        return new Column<>(words -> words.of("save.written", words.of(heading)), cell.andThen(Column::inert));
    }

    /** The last day that is meant by a date, as in 2015-10-31; nothing where it has no end or cannot be read. */
    public static <R> Column<R> lastDay(String heading, Function<R, Optional<Timescale>> cell) {
        return new Column<>(
                words -> words.of("save.lastDay", words.of(heading)),
                row -> cell.apply(row)
                        .flatMap(Timescale::dueOn)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    /** A moment in Europe/London to the second, as in 2015-10-31 17:04:09, which the heading says. */
    public static <R> Column<R> moment(String heading, Function<R, Instant> cell) {
        return new Column<>(words -> words.of("save.moment", words.of(heading)), cell.andThen(MOMENT::format));
    }

    /** A whole number, or nothing. */
    public static <R> Column<R> number(String heading, Function<R, Optional<Long>> cell) {
        return new Column<>(
                words -> words.of(heading),
                row -> cell.apply(row).map(String::valueOf).orElse(""));
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
