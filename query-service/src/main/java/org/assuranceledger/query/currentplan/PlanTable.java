package org.assuranceledger.query.currentplan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.query.currentplan.Progress.Note;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.timescale.Timescale;

/** A plan as a table: one row for each milestone, and one for each action that has none. */
final class PlanTable {
    private static final List<String> HEADER = List.of(
            "Priority",
            "Reference",
            "Action",
            "Leads",
            "Action status",
            "Milestone",
            "Originally due",
            "Now due",
            "Reached",
            "Slippage in days",
            "Milestone status",
            "Latest note");

    private PlanTable() {}

    static CsvTable of(PlanView plan) {
        return new CsvTable(HEADER, plan.actions().flatMap(PlanTable::rows));
    }

    private static Stream<List<String>> rows(ActionView action) {
        List<String> first = List.of(
                action.agreement().priority(),
                action.agreement().reference(),
                action.wording(),
                action.leads().stream().map(lead -> lead.words()).collect(Collectors.joining("; ")),
                action.status().code());
        String note = action.notes().stream().findFirst().map(Note::words).orElse("");
        return action.milestones().isEmpty()
                ? Stream.of(row(first, List.of("", "", "", "", "", ""), note))
                : action.milestones().stream().map(milestone -> row(first, cells(milestone), note));
    }

    private static List<String> row(List<String> action, List<String> milestone, String note) {
        return Stream.of(action, milestone, List.of(note)).flatMap(List::stream).toList();
    }

    private static List<String> cells(MilestoneView milestone) {
        return List.of(
                milestone.wording(),
                milestone.original().words(),
                milestone.current().words(),
                milestone.reachedOn().map(Timescale::words).orElse(""),
                milestone.slippageDays().map(String::valueOf).orElse(""),
                milestone.status().code());
    }
}
