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
 * @param parts parts of actions that the plan lists by themselves
 * @param leads counted once for each action they stand in
 * @param milestones with a date or without
 * @param milestonesSayingWhen those of them that have words for a date, readable or not
 * @param datedMilestones those of them whose words were read as a date
 * @param measures success measures
 * @param targets figures, fragments among them
 * @param risks stated with an action
 * @param notes progress notes
 * @param notesSayingWhen those of them that have words for a date, readable or not
 * @param datedNotes those of them whose words were read as a date
 * @param doubts about rows and about the plan as a whole
 */
public record LoadCount(
        int rows,
        int parts,
        int leads,
        int milestones,
        int milestonesSayingWhen,
        int datedMilestones,
        int measures,
        int targets,
        int risks,
        int notes,
        int notesSayingWhen,
        int datedNotes,
        int doubts) {
    static LoadCount of(Optional<PlanFile> plan) {
        return plan.map(LoadCount::of).orElseGet(() -> new LoadCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
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
                count.subActions(),
                count.leads(),
                count.milestones(),
                count.milestonesWithDateWords(),
                dated(dueDates, period),
                count.measures(),
                count.targets(),
                count.risks(),
                count.notes(),
                count.notesWithDateWords(),
                dated(noteDates, period),
                count.doubts() + plan.heading().doubts().size());
    }

    private static int dated(Stream<DateWords> words, PlanPeriod period) {
        return (int) words.filter(when -> Dates.read(when.toRead(), period).hasDate())
                .count();
    }
}
