package org.assuranceledger.command.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong while a file is read, and what of it is therefore not good. */
final class Findings {
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<String> spoiltActions = new HashSet<>();
    private final Set<String> spoiltPriorities = new HashSet<>();
    private boolean spoilt;

    /** Notes something that concerns the file as a whole, or a line that could not be split into cells. */
    void ofFile(int line, String column, String words, PlanFileFault fault) {
        problems.add(CellProblem.of(line, column, words, fault));
        spoilt |= fault.spoilsTheFile();
    }

    /** Notes something in a cell; what its line tells of is not good any more. */
    void ofCell(Line line, Column column, PlanFileFault fault) {
        ofFile(line.number(), column.heading(), line.at(column), fault);
        spoil(line);
    }

    /** Notes a cell under no heading; what its line tells of is not good any more. */
    void ofExtraCell(Line line, String words) {
        ofFile(line.number(), "", words, PlanFileFault.TOO_MANY_CELLS);
        spoil(line);
    }

    private void spoil(Line line) {
        switch (line.about()) {
            case PLAN -> spoilt = true;
            case PRIORITY -> spoiltPriorities.add(line.key(Column.REF));
            case ACTION -> spoiltActions.add(line.key(Column.REF));
        }
    }

    boolean spoilTheFile() {
        return spoilt;
    }

    boolean spoilPriority(String key) {
        return spoiltPriorities.contains(key);
    }

    boolean spoilAction(String key) {
        return spoiltActions.contains(key);
    }

    List<CellProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(CellProblem::line))
                .toList();
    }
}
