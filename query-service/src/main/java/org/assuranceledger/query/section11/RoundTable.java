package org.assuranceledger.query.section11;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.events.Section11Event.Standard;
import org.assuranceledger.query.download.Column;
import org.assuranceledger.query.page.BoardWords;
import org.assuranceledger.query.section11.RoundTable.Row;
import org.assuranceledger.timescale.Timescale;

/** A round as a table: one row for each agency and standard. */
record RoundTable(BoardWords words) {

    /** What an agency says of a standard, and what a panel made of it. */
    record Row(Standard standard, ReturnView agency, Cell cell) {
        Optional<Timescale> declared() {
            return agency.declared().map(declaration -> declaration.clocks().effectiveOn());
        }
    }

    static Stream<Row> rows(RoundView round) {
        return round.returns().stream()
                .flatMap(agency -> agency.cells().stream()
                        .flatMap(cell -> round.opened().standards().stream()
                                .filter(standard -> standard.reference().equals(cell.standard()))
                                .map(standard -> new Row(standard, agency, cell))));
    }

    List<Column<Row>> columns() {
        return List.of(
                Column.words("round.agency", row -> words.agency(row.agency().agencyId())),
                Column.written("save.declared", this::declared),
                Column.lastDay("save.declared", Row::declared),
                Column.words(
                        "save.standard",
                        row -> words.of(
                                "round.standard",
                                row.standard().reference(),
                                row.standard().label())),
                Column.words(
                        "save.ownScore",
                        row -> row.cell().selfAssessed().map(this::grade).orElse(words.of("compliance.not-answered"))),
                Column.words("save.evidence", row -> said(row.cell().selfAssessed())),
                Column.words(
                        "save.moderatedScore",
                        row -> row.cell().moderated().map(this::grade).orElse("")),
                Column.words(
                        "save.panel",
                        row -> row.cell().moderated().map(Score::panel).orElse("")),
                Column.words("save.why", row -> said(row.cell().moderated())),
                Column.words(
                        "save.countsAs",
                        row -> words.code("compliance", row.cell().settled())));
    }

    private String declared(Row row) {
        return row.declared().map(Timescale::words).orElse(words.of("return.notDeclared"));
    }

    private String grade(Score score) {
        return words.code("grade", score.grade());
    }

    private static String said(Optional<Score> score) {
        return score.map(Score::words).orElse("");
    }
}
