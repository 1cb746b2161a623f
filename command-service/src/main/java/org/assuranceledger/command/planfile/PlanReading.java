package org.assuranceledger.command.planfile;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a plan file.
 *
 * @param goodRows the plan with the rows that have no problem; absent where the file or the plan's own lines have one
 * @param leftOut the references of the actions that {@code goodRows} lacks, in the file's order
 * @param notes when each progress note was, of the rows that are left out too
 * @param problems everything that is wrong, from the top of the file down; empty where nothing is
 */
public record PlanReading(
        Optional<PlanFile> goodRows, List<String> leftOut, List<NoteDate> notes, List<CellProblem> problems) {
    /** Keeps lists of its own. */
    public PlanReading {
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
