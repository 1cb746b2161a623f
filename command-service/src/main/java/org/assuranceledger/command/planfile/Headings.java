package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.PlanFileFault.COLUMN_MISSING;
import static org.assuranceledger.command.planfile.PlanFileFault.COLUMN_TWICE;
import static org.assuranceledger.command.planfile.PlanFileFault.COLUMN_UNKNOWN;
import static org.assuranceledger.command.planfile.PlanFileFault.HEADING_LINE_MISSING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The heading line: which column of the plan file stands where. */
final class Headings {
    private static final List<Column> NEEDED = List.of(Column.REF, Column.TEXT);

    private final List<String> words;
    private final List<Optional<Column>> columns;

    private Headings(List<String> words) {
        this.words = words;
        this.columns = words.stream().map(Column::headed).toList();
    }

    /** Understands the heading line; absent, with a finding, where the file has none. */
    static Optional<Headings> of(List<SheetRow> rows, Findings findings) {
        SheetRow first = rows.isEmpty() ? new SheetRow(1, List.of()) : rows.getFirst();
        Headings headings =
                new Headings(first.cells().stream().map(Headings::trimmed).toList());
        if (!headings.columns.contains(Optional.of(Column.KIND))) {
            findings.ofFile(first.number(), "", String.join(" ", headings.words), HEADING_LINE_MISSING);
            return Optional.empty();
        }
        headings.check(first.number(), findings);
        return Optional.of(headings);
    }

    private void check(int line, Findings findings) {
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (int place = 0; place < words.size(); place++) {
            String heading = words.get(place);
            Optional<Column> column = columns.get(place);
            if (column.isEmpty() && !heading.isEmpty()) {
                findings.ofFile(line, heading, heading, COLUMN_UNKNOWN);
            }
            if (column.isPresent() && !seen.add(column.get())) {
                findings.ofFile(line, heading, heading, COLUMN_TWICE);
            }
        }
        NEEDED.stream()
                .filter(needed -> !seen.contains(needed))
                .forEach(needed -> findings.ofFile(line, needed.heading(), "", COLUMN_MISSING));
    }

    /** Puts the cells of the rows below under their columns; rows of blank cells are left out. */
    List<Line> lines(List<SheetRow> rows, Findings findings) {
        List<Line> lines = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            List<String> cells = row.cells().stream().map(Headings::trimmed).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                Line line = Line.of(row.number(), underColumns(cells));
                beyondHeadings(cells).ifPresent(extra -> findings.ofExtraCell(line, extra));
                lines.add(line);
            }
        }
        return lines;
    }

    private Map<Column, String> underColumns(List<String> cells) {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        for (int place = 0; place < Math.min(cells.size(), columns.size()); place++) {
            String cell = cells.get(place);
            columns.get(place).filter(column -> !cell.isEmpty()).ifPresent(column -> filled.putIfAbsent(column, cell));
        }
        return filled;
    }

    private Optional<String> beyondHeadings(List<String> cells) {
        for (int place = 0; place < cells.size(); place++) {
            boolean headed = place < words.size() && !words.get(place).isEmpty();
            if (!headed && !cells.get(place).isEmpty()) {
                return Optional.of(cells.get(place));
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Blanks as people type them, with the one that does not break, which word processors put in. */
    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
