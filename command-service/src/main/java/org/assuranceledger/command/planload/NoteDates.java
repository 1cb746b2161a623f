package org.assuranceledger.command.planload;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.planfile.Column;
import org.assuranceledger.command.planfile.NoteDate;
import org.assuranceledger.command.planfile.PlanReading;
import org.assuranceledger.command.planload.Step.Cell;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.timescale.PlanPeriod;

/**
 * Finds the notes that tell of a day still to come as though it had been, in rows too that are not tried out because
 * something else in them is wrong, so that whoever mends a file hears of everything at once.
 */
final class NoteDates {
    private final Optional<PlanPeriod> period;
    private final Clock clock;

    /** Reads days without a year in the plan's own period, where it is known. */
    NoteDates(PlanReading reading, Clock clock) {
        this.period = reading.goodRows()
                .map(plan ->
                        new PlanPeriod(plan.heading().starts(), plan.heading().ends()));
        this.clock = clock;
    }

    /** Those among {@code notes} about which the problems found so far say nothing. */
    List<LoadProblem> problems(List<NoteDate> notes, List<LoadProblem> found) {
        return notes.stream()
                .flatMap(this::problem)
                .filter(problem -> found.stream()
                        .noneMatch(known ->
                                known.line() == problem.line() && known.code().equals(problem.code())))
                .toList();
    }

    private Stream<LoadProblem> problem(NoteDate note) {
        Optional<String> words = Optional.of(note.when().toRead());
        try {
            if (!note.isAhead()) {
                period.ifPresentOrElse(
                        plan -> Dates.effective(words, plan, clock), () -> Dates.effective(words, clock));
            }
            return Stream.empty();
        } catch (RuleBroken refusal) {
            Cell cell = new Cell(note.line(), Column.WHEN, note.when().asWritten());
            return Stream.of(LoadProblem.of(cell, refusal));
        }
    }
}
