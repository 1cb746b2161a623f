package org.assuranceledger.query.section11;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.download.CsvTable;

/** A round as a table: one row for each agency and standard. */
final class RoundTable {
    private static final List<String> HEADER = List.of(
            "Agency",
            "Declared",
            "Standard",
            "Self-assessed score",
            "Evidence",
            "Moderated score",
            "Reason",
            "Panel",
            "Counts as");

    private RoundTable() {}

    static CsvTable of(RoundView round) {
        return new CsvTable(HEADER, round.returns().stream().flatMap(RoundTable::rows));
    }

    private static Stream<List<String>> rows(ReturnView row) {
        String declared = row.declared()
                .map(declaration -> declaration.clocks().effectiveOn().words())
                .orElse("");
        return row.cells().stream()
                .map(cell -> List.of(
                        row.agencyId(),
                        declared,
                        cell.standard(),
                        cell.selfAssessed().map(Score::grade).orElse(""),
                        words(cell.selfAssessed()),
                        cell.moderated().map(Score::grade).orElse(""),
                        words(cell.moderated()),
                        cell.moderated().map(Score::panel).orElse(""),
                        cell.settled().code()));
    }

    private static String words(Optional<Score> score) {
        return score.map(Score::words).orElse("");
    }
}
