package org.assuranceledger.query.challengelog;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;

/** The Log of Challenge as a table: one row for each challenge. */
record LogTable(BoardWords words) {
    List<Column<ChallengeView>> columns() {
        return List.of(
                Column.number(
                        "challenge.col.number",
                        row -> Optional.of((long) row.logged().number())),
                Column.words("challenge.col.subject", row -> row.logged().subject()),
                Column.words(
                        "challenge.col.agencies",
                        row -> words.agencies(row.logged().agencies())),
                Column.written(
                        "challenge.col.raised",
                        row -> row.logged().clocks().effectiveOn().words()),
                Column.lastDay(
                        "challenge.col.raised",
                        row -> Optional.of(row.logged().clocks().effectiveOn())),
                Column.words("challenge.raisedBy", row -> raisedBy(row.logged())),
                Column.words(
                        "challenge.trigger",
                        row -> words.code("trigger", row.logged().trigger())),
                Column.written("challenge.col.due", row -> row.due().words()),
                Column.lastDay("challenge.col.due", row -> Optional.of(row.due())),
                Column.words("challenge.col.status", row -> words.code("challenge", row.status())),
                Column.words("challenge.overdue", row -> words.yes(row.overdue())),
                Column.words("challenge.awaited", row -> words.agencies(row.awaited())),
                Column.number("challenge.col.days", row -> Optional.of(row.daysOpen())),
                Column.words("challenge.outcome", row -> row.outcome().orElse("")));
    }

    private String raisedBy(Logged logged) {
        String agency = logged.raisedByAgency()
                .map(agencyId -> words.of("lead.agency", words.agency(agencyId)))
                .orElse("");
        return words.code("role", logged.raisedByRole()) + agency;
    }
}
