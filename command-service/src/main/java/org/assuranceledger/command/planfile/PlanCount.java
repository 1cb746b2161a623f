package org.assuranceledger.command.planfile;

import java.util.function.ToIntFunction;

/**
 * How much a plan holds, for a report of what was read.
 *
 * @param actions rows, of whatever type
 * @param subActions parts of actions
 * @param leads leads, counted once for each action they stand in
 * @param milestones milestones
 * @param milestonesWithDateWords those of them that say when, readable or not
 * @param measures success measures
 * @param targets figures, fragments among them
 * @param risks risks stated with an action
 * @param notes progress notes
 * @param notesWithDateWords those of them that say when, readable or not
 * @param doubts doubts about actions
 */
public record PlanCount(
        int actions,
        int subActions,
        int leads,
        int milestones,
        int milestonesWithDateWords,
        int measures,
        int targets,
        int risks,
        int notes,
        int notesWithDateWords,
        int doubts) {
    static PlanCount of(PlanFile plan) {
        return new PlanCount(
                plan.actions().size(),
                sum(plan, action -> action.subActions().size()),
                sum(plan, action -> action.leads().size()),
                sum(plan, action -> action.milestones().size()),
                sum(plan, PlanCount::milestonesWithDateWords),
                sum(plan, action -> action.measures().size()),
                sum(plan, action -> action.targets().size()),
                sum(plan, action -> action.risks().size()),
                sum(plan, action -> action.progress().size()),
                sum(plan, PlanCount::notesWithDateWords),
                sum(plan, action -> action.doubts().size()));
    }

    private static int sum(PlanFile plan, ToIntFunction<ActionRow> each) {
        return plan.actions().stream().mapToInt(each).sum();
    }

    private static int milestonesWithDateWords(ActionRow action) {
        return (int) action.milestones().stream()
                .filter(milestone -> milestone.due().arePresent())
                .count();
    }

    private static int notesWithDateWords(ActionRow action) {
        return (int) action.progress().stream()
                .filter(note -> note.when().arePresent())
                .count();
    }
}
