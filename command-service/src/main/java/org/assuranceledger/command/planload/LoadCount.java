package org.assuranceledger.command.planload;

import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.planfile.DateWords;
import org.assuranceledger.command.planfile.MilestoneRow;
import org.assuranceledger.command.planfile.PlanCount;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.ProgressRow;
import org.assuranceledger.timescale.PlanPeriod;

/**
 * How much of a plan was, or would be, recorded.
 *
 * @param rows actions, commitments and blank rows
 * @param milestones with a date or without
 * @param datedMilestones those of them whose words were read as a date
 * @param measures success measures
 * @param targets figures, fragments among them
 * @param notes progress notes
 * @param datedNotes those of them whose words were read as a date
 * @param doubts about rows and about the plan as a whole
 */
public record LoadCount(
        int rows,
        int milestones,
        int datedMilestones,
        int measures,
        int targets,
        int notes,
        int datedNotes,
        int doubts) {
    static LoadCount of(Optional<PlanFile> plan) {
        return plan.map(LoadCount::of).orElseGet(() -> new LoadCount(0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static LoadCount of(PlanFile plan) {
        PlanCount count = plan.count();
        PlanPeriod period =
                new PlanPeriod(plan.heading().starts(), plan.heading().ends());
        Stream<DateWords> dueDates = plan.actions().stream()
                .flatMap(action -> action.milestones().stream())
                .map(MilestoneRow::due);
        Stream<DateWords> noteDates = plan.actions().stream()
                .flatMap(action -> action.progress().stream())
                .map(ProgressRow::when);
        return new LoadCount(
                count.actions(),
                count.milestones(),
                dated(dueDates, period),
                count.measures(),
                count.targets(),
                count.notes(),
                dated(noteDates, period),
                count.doubts() + plan.heading().doubts().size());
    }

    private static int dated(Stream<DateWords> words, PlanPeriod period) {
        return (int) words.filter(when -> Dates.read(when.toRead(), period).hasDate())
                .count();
    }
}
