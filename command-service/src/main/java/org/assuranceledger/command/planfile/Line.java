package org.assuranceledger.command.planfile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a plan file below the heading line.
 *
 * @param number where it starts in the file, the heading line being 1; a cell may run over several lines
 * @param kind what it tells, where its first cell is a kind there is
 * @param cells the filled cells only, without blanks at their ends
 */
record Line(int number, Optional<LineKind> kind, Map<Column, String> cells) {
    private static final String NONE_PRINTED = "none";

    Line {
        cells = Map.copyOf(cells);
    }

    static Line of(int number, Map<Column, String> cells) {
        return new Line(number, FixedWord.meant(LineKind.class, cells.getOrDefault(Column.KIND, "")), cells);
    }

    String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> ifFilled(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    boolean isFilled(Column column) {
        return cells.containsKey(column);
    }

    /** A reference for comparing: capitals do not matter, because they do not in an address either. */
    String key(Column column) {
        return at(column).toLowerCase(Locale.ROOT);
    }

    boolean is(LineKind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /** What it speaks of; a line of unknown kind speaks of the action it names, and without a name of the plan. */
    LineKind.About about() {
        return kind.map(known -> known.about)
                .orElse(isFilled(Column.REF) ? LineKind.About.ACTION : LineKind.About.PLAN);
    }

    /** The meaning of a fixed word, or what a blank cell stands for; only for a line without problems. */
    <W extends FixedWord> W word(Column column, Class<W> words, W whenBlank) {
        return FixedWord.meant(words, at(column)).orElse(whenBlank);
    }

    /** The reference as the document prints it: the line's own unless told otherwise; absent for the word "none". */
    Optional<String> printedReference() {
        String printed = cells.getOrDefault(Column.PRINTED, at(Column.REF));
        return Optional.of(printed).filter(words -> !words.equalsIgnoreCase(NONE_PRINTED));
    }
}
