package org.assuranceledger.query.audits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;
import org.assuranceledger.timescale.Timescale;

/** Practice audits as a table: one row for each finding, and one for an audit that has none. */
record AuditTable(BoardWords words) {
    List<Column<AuditRow>> columns() {
        return Stream.of(ofAudit(), asFound(), since()).flatMap(List::stream).toList();
    }

    private List<Column<AuditRow>> ofAudit() {
        return List.of(
                Column.words("audit.col.title", row -> row.audit().begun().title()),
                Column.words(
                        "save.kind",
                        row -> words.code("audit.kind", row.audit().begun().kind())),
                Column.written("audit.col.begun", row -> row.begun().words()),
                Column.lastDay("audit.col.begun", row -> Optional.of(row.begun())));
    }

    private List<Column<AuditRow>> asFound() {
        return List.of(
                Column.number("save.finding", row -> row.finding().map(finding -> (long) finding.number())),
                Column.words("finding.wording", row -> row.of(FindingView::wording)),
                Column.words("save.severity", row -> row.of(one -> words.code("finding.severity", one.severity()))),
                Column.words("finding.agencies", row -> row.of(one -> words.agencies(one.agencies()))),
                Column.words(
                        "finding.standard", row -> row.of(one -> one.standard().orElse(""))),
                Column.words("finding.recommendation", row -> row.of(FindingView::recommendation)),
                Column.written(
                        "finding.due", row -> row.due().map(Timescale::words).orElse("")),
                Column.lastDay("finding.due", AuditRow::due));
    }

    private List<Column<AuditRow>> since() {
        return List.of(
                Column.words("plan.col.standing", row -> row.of(one -> words.code("finding.status", one.status()))),
                Column.words("finding.overdue", row -> row.of(one -> words.yes(one.overdue()))),
                Column.words("finding.awaited", row -> row.of(one -> words.agencies(one.unanswered()))),
                Column.words("save.answers", row -> row.of(this::answers)),
                Column.words("challenge.outcome", row -> row.of(AuditTable::outcome)));
    }

    private String answers(FindingView finding) {
        return finding.answers().stream()
                .map(answer -> words.of(
                                answer.accepted() ? "finding.accepted" : "finding.rejected",
                                words.agency(answer.agencyId()))
                        + ": " + answer.words())
                .collect(Collectors.joining("\n"));
    }

    private static String outcome(FindingView finding) {
        return finding.closing().map(Finding.Closing::outcome).orElse("");
    }
}
