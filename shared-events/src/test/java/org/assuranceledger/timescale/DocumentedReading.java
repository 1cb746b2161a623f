package org.assuranceledger.timescale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table of docs/timescale.md.
 *
 * @param form its number among the 37 forms, or what else the row is about
 * @param reading as {@link Reading#inWords(List)} says it
 */
record DocumentedReading(String form, String words, PlanPeriod plan, String reading) {
    static final Path PAGE = Path.of("..", "docs", "timescale.md");

    static Stream<DocumentedReading> all() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && line.contains("| `"))
                .map(DocumentedReading::of);
    }

    private static DocumentedReading of(String line) {
        List<String> cells = Stream.of(line.replace("\\|", "\u0000").split("\\|", -1))
                .map(cell -> cell.strip().replace("\u0000", "|"))
                .toList();
        String words = cells.get(2).substring(1, cells.get(2).length() - 1);
        return new DocumentedReading(cells.get(1), words, plan(cells.get(3)), cells.get(4));
    }

    /** "2014-15" is the plan from April 2014 to March 2015. */
    private static PlanPeriod plan(String years) {
        int first = Integer.parseInt(years.substring(0, 4));
        int last = 2000 + Integer.parseInt(years.substring(5));
        return new PlanPeriod(LocalDate.of(first, 4, 1), LocalDate.of(last, 3, 31));
    }

    @Override
    public String toString() {
        return form + ": " + words;
    }
}
