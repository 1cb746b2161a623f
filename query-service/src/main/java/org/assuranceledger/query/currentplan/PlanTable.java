package org.assuranceledger.query.currentplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.query.currentplan.PlanTable.Row;
import org.assuranceledger.query.currentplan.PlanView.PriorityView;
import org.assuranceledger.query.currentplan.Progress.Note;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;
import org.assuranceledger.timescale.Timescale;

/** A plan as a table: one row for each milestone, and one for each action that has none. */
record PlanTable(BoardWords words) {

    /** A milestone with its action. */
    record Row(PriorityView priority, ActionView action, Optional<MilestoneView> milestone) {
        Optional<Timescale> original() {
            return milestone.map(MilestoneView::original);
        }

        Optional<Timescale> current() {
            return milestone.map(MilestoneView::due);
        }

        Optional<Timescale> reached() {
            return milestone.flatMap(MilestoneView::reachedOn);
        }

        Optional<Note> note() {
            return action.notes().stream().findFirst();
        }

        Optional<Timescale> noted() {
            return note().map(note -> note.clocks().effectiveOn());
        }
    }

    /** What a reader asked for of a plan, in the order chosen. */
    static Stream<Row> rows(PlanView plan, PlanFilter filter) {
        return filter.isSorted()
                ? filter.sorted(plan).stream().flatMap(action -> rows(plan.priorityOf(action), action))
                : filter.of(plan).stream()
                        .flatMap(priority -> priority.actions().stream().flatMap(action -> rows(priority, action)));
    }

    List<Column<Row>> columns() {
        return Stream.of(actions(), milestones(), notes()).flatMap(List::stream).toList();
    }

    private static Stream<Row> rows(PriorityView priority, ActionView action) {
        return action.milestones().isEmpty()
                ? Stream.of(new Row(priority, action, Optional.empty()))
                : action.milestones().stream().map(milestone -> new Row(priority, action, Optional.of(milestone)));
    }

    /** A reference stands in words, since a spreadsheet makes 1.1 of a bare 1.10. */
    private List<Column<Row>> actions() {
        return List.of(
                Column.words("action.priority", row -> priority(row.priority())),
                Column.words(
                        "plan.col.ref",
                        row -> words.of("action.title", row.action().agreement().reference())),
                Column.words("plan.col.action", row -> wording(row.action())),
                Column.words("plan.col.lead", row -> leads(row.action())),
                Column.words(
                        "save.actionStatus",
                        row -> words.code("status", row.action().status())));
    }

    private List<Column<Row>> milestones() {
        return List.of(
                Column.words(
                        "milestone.what",
                        row -> row.milestone().map(this::numbered).orElse(words.of("plan.noMilestones"))),
                Column.written("milestone.original", row -> written(row.original())),
                Column.lastDay("milestone.original", Row::original),
                Column.written("milestone.current", row -> written(row.current())),
                Column.lastDay("milestone.current", Row::current),
                Column.words("save.dateRemarks", row -> remarks(row.current())),
                Column.written("milestone.reached", this::reached),
                Column.lastDay("milestone.reached", Row::reached),
                Column.number("save.slippage", row -> row.milestone().flatMap(MilestoneView::slippageDays)),
                Column.words(
                        "save.milestoneStatus",
                        row -> row.milestone()
                                .map(milestone -> words.code("status", milestone.status()))
                                .orElse("")));
    }

    private List<Column<Row>> notes() {
        return List.of(
                Column.words("plan.col.note", row -> row.note().map(Note::words).orElse("")),
                Column.written("save.noted", row -> written(row.noted())),
                Column.lastDay("save.noted", Row::noted),
                Column.words(
                        "action.source",
                        row -> row.action()
                                .agreement()
                                .source()
                                .map(source -> words.of("action.imported", source))
                                .orElse(words.of("action.entered"))));
    }

    private String priority(PriorityView priority) {
        return priority.title().isEmpty()
                ? words.of("plan.priority.untitled", priority.reference())
                : words.of("plan.priority", priority.reference(), priority.title());
    }

    private String wording(ActionView action) {
        return action.wording().isEmpty() ? words.of("plan.blank") : action.wording();
    }

    private String leads(ActionView action) {
        return action.leads().isEmpty()
                ? words.of("lead.none")
                : action.leads().stream().map(this::lead).collect(Collectors.joining("; "));
    }

    private String lead(Lead lead) {
        String part = lead.part().equals("oversight") ? " " + words.of("lead.oversight") : "";
        String agency = lead.agencyId()
                .map(agencyId -> words.of("lead.agency", words.agency(agencyId)))
                .orElse("");
        return lead.words() + part + agency;
    }

    private String numbered(MilestoneView milestone) {
        return words.of("milestone.numbered", milestone.number(), milestone.wording());
    }

    private String reached(Row row) {
        return row.milestone().isPresent() && row.reached().isEmpty()
                ? words.of("milestone.notReached")
                : written(row.reached());
    }

    private String remarks(Optional<Timescale> date) {
        Stream<String> repeats = date.map(Timescale::recurrence).stream()
                .map(recurrence -> words.of("date.repeats", recurrence.words()));
        Stream<String> doubtful = date.filter(Timescale::hasDoubts).stream().map(doubt -> words.of("date.doubtful"));
        return Stream.concat(repeats, doubtful).collect(Collectors.joining("; "));
    }

    private static String written(Optional<Timescale> date) {
        return date.map(Timescale::words).orElse("");
    }
}
