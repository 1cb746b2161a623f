package org.assuranceledger.command.planfile;

import java.util.List;
import java.util.Optional;

/**
 * A row of the plan with everything of it that is recorded; what else the file says of it is checked and left.
 *
 * @param ref its reference, unique in the plan
 * @param printed the reference as the document prints it; absent where it prints none; two rows may print the same
 * @param type what sort of row it is
 * @param priorityRef the priority it serves
 * @param sectionRef the section it stands in, where its priority has sections
 * @param theme the plan's own label for a run of rows
 * @param wording what is to be done; empty only for a blank row
 * @param leadsAsWritten the words of the lead cell; empty where it is blank or lost
 * @param leads the leads those words name, one by one
 * @param oversight who watches over it without leading it
 * @param subActions the parts the plan lists by themselves
 * @param milestones its milestones, numbered in this order from 1
 * @param measures how the board will know that it worked
 * @param targets the figures it aims at
 * @param risks what may go wrong, where the plan says
 * @param progress what the plan itself reports
 * @param yearBucket which year of a plan of several years
 * @param doubts what is odd about the row, for a person to settle
 * @param line the line of the file it starts on
 */
public record ActionRow(
        String ref,
        Optional<String> printed,
        ActionType type,
        String priorityRef,
        Optional<String> sectionRef,
        Optional<String> theme,
        String wording,
        String leadsAsWritten,
        List<LeadRow> leads,
        List<OversightRow> oversight,
        List<SubActionRow> subActions,
        List<MilestoneRow> milestones,
        List<MeasureRow> measures,
        List<TargetRow> targets,
        List<String> risks,
        List<ProgressRow> progress,
        Optional<YearBucket> yearBucket,
        List<String> doubts,
        int line) {
    /** Keeps lists of its own. */
    public ActionRow {
        leads = List.copyOf(leads);
        oversight = List.copyOf(oversight);
        subActions = List.copyOf(subActions);
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        risks = List.copyOf(risks);
        progress = List.copyOf(progress);
        doubts = List.copyOf(doubts);
    }
}
