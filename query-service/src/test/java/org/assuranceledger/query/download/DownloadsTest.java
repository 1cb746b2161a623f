package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.Basis;
import org.assuranceledger.query.given.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class DownloadsTest {
    private static final LocalDate DAY = LocalDate.of(2015, 10, 15);
    private static final AsAt MOMENT = new AsAt(
            Instant.parse("2015-10-31T17:00:00Z"),
            1302,
            DAY,
            Optional.of(DAY),
            Basis.RECORDED,
            Optional.empty(),
            0,
            Optional.empty());

    @Test
    void aTableHasASafeNameAndSaysWhatItIsAndUpToWhereItGoes() {
        ResponseEntity<CsvTable> saved = saved("redbridge/plans/2015-16\"\r\nX: ü");

        assertThat(saved.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("redbridge-plans-2015-16-X--as-at-2015-10-31-true-by-2015-10-15-entry-1302.csv");
        assertThat(saved.getHeaders().getFirst("Ledger-Position")).isEqualTo("1302");
        assertThat(saved.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
    }

    @Test
    void everyRowSaysWhichMomentOfTheRecordItShowsUnderHeadingsInWords() {
        CsvTable table = saved("redbridge").getBody();

        assertThat(table.header())
                .containsExactly(
                        "What happened",
                        "As at (Europe/London)",
                        "Up to entry",
                        "What counts",
                        "Only what was true by");
        assertThat(table.rows())
                .containsExactly(List.of("Done", "2015-10-31 17:00:00", "1302", "All that was recorded", "2015-10-15"));
    }

    private static ResponseEntity<CsvTable> saved(String name) {
        List<Column<String>> columns = List.of(Column.words("trail.col.what", cell -> cell));
        return Saved.downloads().table(name, MOMENT, columns, Stream.of("Done"));
    }
}
