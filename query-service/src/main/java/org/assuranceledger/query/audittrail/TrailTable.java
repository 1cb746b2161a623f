package org.assuranceledger.query.audittrail;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.audittrail.TrailView.Presented;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;

/** The audit trail as a table: one row for each entry. */
record TrailTable(BoardWords words) {
    List<Column<TrailView>> columns() {
        return List.of(
                Column.number("trail.col.position", row -> Optional.of(row.position())),
                Column.words("trail.col.what", TrailView::what),
                Column.words("save.about", row -> words.subject(row.about())),
                Column.written("trail.col.effective", row -> row.effectiveOn().words()),
                Column.lastDay("trail.col.effective", row -> Optional.of(row.effectiveOn())),
                Column.moment("trail.col.recorded", TrailView::recordedAt),
                Column.words("trail.late", row -> words.yes(row.recordedLate())),
                Column.written(
                        "trail.col.presented",
                        row -> row.presented()
                                .map(presented -> presented.on().words())
                                .orElse(words.of("trail.notPresented"))),
                Column.lastDay("trail.col.presented", row -> row.presented().map(Presented::on)),
                Column.words(
                        "save.meeting",
                        row -> row.presented()
                                .map(presented -> words.subject(presented.meetingId()))
                                .orElse("")),
                Column.words(
                        "save.paper",
                        row -> row.presented().map(Presented::paper).orElse("")),
                Column.words("trail.col.who", row -> words.code("role", row.role())),
                Column.words(
                        "save.agency", row -> row.agency().map(words::agency).orElse("")),
                Column.words("save.person", TrailView::person),
                Column.words("save.why", TrailView::reason));
    }
}
