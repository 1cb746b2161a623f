package org.assuranceledger.command.planload;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assuranceledger.command.action.AddMilestone;
import org.assuranceledger.command.action.AddSubAction;
import org.assuranceledger.command.action.AssignLead;
import org.assuranceledger.command.action.RecordActionRisk;
import org.assuranceledger.command.action.RecordProgress;
import org.assuranceledger.command.action.SetSuccessMeasure;
import org.assuranceledger.command.action.SetTarget;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.plan.AgreeAction;
import org.assuranceledger.command.plan.RecordPlanDoubt;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.Column;
import org.assuranceledger.command.planfile.MeasureRow;
import org.assuranceledger.command.planfile.MilestoneRow;
import org.assuranceledger.command.planfile.ProgressRow;
import org.assuranceledger.command.planfile.Quantity;
import org.assuranceledger.command.planfile.SubActionRow;
import org.assuranceledger.command.planfile.TargetRow;
import org.assuranceledger.command.planfile.YearBucket;
import org.assuranceledger.command.planload.Step.Cell;
import org.assuranceledger.events.ActionEvent.Lead;

/** One row of a plan file, said over again as commands. */
final class ActionScript {
    /** The unit of a figure whose unit the file leaves blank. */
    private static final String COUNTED = "number";

    private final ActionRow row;
    private final String planId;
    private final String actionId;
    private final Optional<String> since;
    private final String source;
    private final Steps steps;

    ActionScript(ActionRow row, String planId, Optional<String> since, String source, Steps steps) {
        this.row = row;
        this.planId = planId;
        this.actionId = planId + "/actions/" + row.ref().toLowerCase(Locale.ROOT);
        this.since = since;
        this.source = source;
        this.steps = steps;
    }

    void say(Optional<String> section) {
        add(row.line(), Column.REF, row.ref(), () -> agreed(section));
        leads();
        for (SubActionRow part : row.subActions()) {
            add(part.line(), Column.TEXT, part.wording(), () -> new AddSubAction(actionId, part.wording(), since));
        }
        row.milestones().forEach(this::milestone);
        for (MeasureRow measure : row.measures()) {
            add(measure.line(), Column.TEXT, measure.wording(), () -> set(measure));
        }
        for (TargetRow target : row.targets()) {
            add(target.line(), Column.VALUE, target.value().toPlainString(), () -> set(target));
        }
        row.risks().forEach(risk -> ofRow(risk, () -> new RecordActionRisk(actionId, risk, since)));
        for (ProgressRow note : row.progress()) {
            add(note.line(), Column.WHEN, note.when().asWritten(), () -> noted(note));
        }
        row.doubts().forEach(doubt -> ofRow(doubt, () -> doubted(doubt)));
    }

    private AgreeAction agreed(Optional<String> section) {
        return new AgreeAction(
                planId,
                row.ref(),
                row.printed(),
                row.type().word(),
                row.priorityRef(),
                section,
                row.theme(),
                row.wording(),
                row.yearBucket().map(YearBucket::inFull),
                Optional.of(source),
                since);
    }

    private void leads() {
        List<Lead> leads = Stream.concat(
                        row.leads().stream().map(lead -> new Lead(lead.who(), "lead", Optional.empty())),
                        row.oversight().stream().map(watch -> new Lead(watch.words(), "oversight", Optional.empty())))
                .toList();
        if (!leads.isEmpty() || !row.leadsAsWritten().isEmpty()) {
            String written = row.leadsAsWritten();
            add(row.line(), Column.WHO, written, () -> new AssignLead(actionId, leads, written, since));
        }
    }

    private void milestone(MilestoneRow milestone) {
        List<AddMilestone.OtherDate> others = milestone.otherDates().stream()
                .map(other ->
                        new AddMilestone.OtherDate(other.what(), other.when().toRead()))
                .toList();
        add(
                milestone.line(),
                Column.WHEN,
                milestone.due().asWritten(),
                () -> new AddMilestone(
                        actionId, milestone.wording(), milestone.due().toRead(), milestone.lead(), others, since));
    }

    private SetSuccessMeasure set(MeasureRow measure) {
        return new SetSuccessMeasure(actionId, measure.wording(), measure.type().word(), since);
    }

    private SetTarget set(TargetRow target) {
        return new SetTarget(
                actionId,
                target.value(),
                target.unit().isEmpty() ? COUNTED : target.unit(),
                target.subject(),
                target.asWritten(),
                target.status().word(),
                since);
    }

    private RecordProgress noted(ProgressRow note) {
        String when = note.when().toRead();
        return new RecordProgress(
                actionId,
                note.wording(),
                note.when().arePresent() ? Optional.of(note.dateRole().word()) : Optional.empty(),
                Optional.of(note.kind()),
                Optional.of(note.tense().word()),
                note.quantity().map(Quantity::words),
                Optional.of(source),
                Optional.of(when.isEmpty() ? Dates.UNDATED : when));
    }

    private RecordPlanDoubt doubted(String doubt) {
        return new RecordPlanDoubt(planId, Optional.of(row.ref()), doubt, Optional.empty());
    }

    private void ofRow(String words, Supplier<Object> command) {
        add(row.line(), Column.TEXT, words, command);
    }

    private void add(int line, Column column, String words, Supplier<Object> command) {
        steps.add(new Cell(line, column, words), Optional.of(row.ref()), command);
    }
}
