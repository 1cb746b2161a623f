package org.assuranceledger.command.planload;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assuranceledger.command.plan.AddPriority;
import org.assuranceledger.command.plan.AdoptPlan;
import org.assuranceledger.command.plan.DraftPlan;
import org.assuranceledger.command.plan.RecordPlanDoubt;
import org.assuranceledger.command.plan.SchedulePlanReview;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.Column;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.PlanHeading;
import org.assuranceledger.command.planfile.PlanReview;
import org.assuranceledger.command.planfile.PlanStatus;
import org.assuranceledger.command.planfile.PriorityRow;
import org.assuranceledger.command.planfile.SectionRow;
import org.assuranceledger.command.planload.Step.Cell;

/** A plan file said over again as the commands by which a person would enter it, in the order of the file. */
final class PlanScript {
    private final PlanFile plan;
    private final String planId;
    private final Optional<String> since;
    private final Steps steps = new Steps();

    private PlanScript(PlanFile plan, String planId, Optional<String> since) {
        this.plan = plan;
        this.planId = planId;
        this.since = since;
    }

    /**
     * Writes it.
     *
     * @param planId where the plan will be
     * @param since the day from which the plan's contents hold, in words; absent for today
     */
    static Steps of(PlanFile plan, String planId, Optional<String> since) {
        PlanScript script = new PlanScript(plan, planId, since);
        script.heading();
        plan.priorities().forEach(script::priority);
        script.actions();
        script.adoption();
        return script.steps;
    }

    private void heading() {
        PlanHeading heading = plan.heading();
        say(Column.TEXT, heading.title(), this::drafted);
        for (PlanReview review : heading.reviews()) {
            Cell cell = new Cell(review.line(), Column.WHEN, review.when().asWritten());
            steps.add(
                    cell,
                    Optional.empty(),
                    () -> new SchedulePlanReview(planId, review.when().toRead(), since));
        }
        heading.doubts()
                .forEach(doubt -> say(
                        Column.TEXT,
                        doubt,
                        () -> new RecordPlanDoubt(planId, Optional.empty(), doubt, Optional.empty())));
    }

    private DraftPlan drafted() {
        PlanHeading heading = plan.heading();
        return new DraftPlan(
                planId,
                heading.title(),
                heading.starts().toString(),
                heading.ends().toString(),
                heading.periodAsWritten(),
                heading.version(),
                since);
    }

    private void priority(PriorityRow row) {
        Cell cell = new Cell(row.line(), Column.REF, row.ref());
        steps.add(cell, Optional.empty(), () -> new AddPriority(planId, row.ref(), row.title(), row.sponsor(), since));
    }

    private void actions() {
        Map<String, String> sections =
                plan.sections().stream().collect(Collectors.toMap(SectionRow::ref, SectionRow::words));
        String source = plan.heading().title();
        for (ActionRow row : plan.actions()) {
            Optional<String> section = row.sectionRef().map(sections::get);
            new ActionScript(row, planId, since, source, steps).say(section);
        }
    }

    private void adoption() {
        if (plan.heading().status() == PlanStatus.ADOPTED) {
            String board = plan.heading().board();
            say(Column.STATUS, PlanStatus.ADOPTED.word(), () -> new AdoptPlan(planId, board, since));
        }
    }

    private void say(Column column, String words, Supplier<Object> command) {
        steps.add(new Cell(plan.heading().line(), column, words), Optional.empty(), command);
    }
}
