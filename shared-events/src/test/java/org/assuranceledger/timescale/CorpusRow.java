package org.assuranceledger.timescale;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A date of a real plan as written and as a careful reader took it. A cell that names two dates stands in two rows.
 *
 * @param what "milestone" or "note"
 * @param words of the whole cell
 * @param which of the cell's dates is meant, from 1
 * @param title of the milestone, where it is the title that says how often it repeats
 * @param reading kind, first day, last day and precision, with commas between
 */
record CorpusRow(
        String key,
        String what,
        String words,
        int which,
        String title,
        PlanPeriod plan,
        String reading,
        String recurrence,
        String timesPerYear) {

    static Stream<CorpusRow> all() throws IOException {
        try (InputStream corpus = CorpusRow.class.getResourceAsStream("corpus.csv")) {
            return new String(corpus.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(CorpusRow::split).map(CorpusRow::of).toList().stream();
        }
    }

    private static CorpusRow of(List<String> cells) {
        PlanPeriod plan = new PlanPeriod(LocalDate.parse(cells.get(6)), LocalDate.parse(cells.get(7)));
        return new CorpusRow(
                cells.get(0) + " " + cells.get(1) + " " + cells.get(2),
                cells.get(1),
                cells.get(3),
                Integer.parseInt(cells.get(4)),
                cells.get(5),
                plan,
                String.join(",", cells.subList(8, 12)),
                cells.get(12),
                cells.get(13));
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '"') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    Timescale read() {
        return TimescaleGrammar.readAll(words, plan).get(which - 1);
    }

    @Override
    public String toString() {
        return key + ": " + words;
    }
}
