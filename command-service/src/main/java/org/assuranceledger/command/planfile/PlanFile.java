package org.assuranceledger.command.planfile;

import java.util.List;

/**
 * A board's plan as its file tells it, in the file's order.
 *
 * @param heading what the plan says of itself
 * @param priorities its priorities
 * @param sections the sections inside them, where it has any
 * @param actions its rows
 */
public record PlanFile(
        PlanHeading heading, List<PriorityRow> priorities, List<SectionRow> sections, List<ActionRow> actions) {
    /** Keeps lists of its own. */
    public PlanFile {
        priorities = List.copyOf(priorities);
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
    }

    /** The same plan without some of its rows. */
    public PlanFile without(List<ActionRow> some) {
        return new PlanFile(
                heading,
                priorities,
                sections,
                actions.stream().filter(action -> !some.contains(action)).toList());
    }

    /** How much of each there is. */
    public PlanCount count() {
        return PlanCount.of(this);
    }
}
