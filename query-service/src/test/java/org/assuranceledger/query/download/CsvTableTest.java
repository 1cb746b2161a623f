package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

class CsvTableTest {
    private static final LocalDate DAY = LocalDate.of(2015, 10, 31);
    private static final AsAt MOMENT = new AsAt(
            Instant.parse("2015-10-31T17:00:00Z"), 9, DAY, Optional.of(DAY), Basis.RECORDED, Optional.empty(), 0);

    @Test
    void aTableOpensInExcelWithItsAccentsAndItsLineBreaks() {
        CsvTable table = new CsvTable(List.of("What", "Who"), List.of(List.of("Café, \"open\"\ndays", "nelft")));

        assertThat(table.text()).isEqualTo("\uFEFFWhat,Who\r\n\"Café, \"\"open\"\"\ndays\",nelft\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatASpreadsheetWouldWorkOutIsMadeInert(String cell) {
        assertThat(new CsvTable(List.of("What"), List.of(List.of(cell))).text()).contains("'" + cell);
    }

    @Test
    void aDownloadHasASafeNameAndSaysWhatItIs() {
        ResponseEntity<byte[]> download =
                new CsvTable(List.of("What"), List.of()).download("redbridge/plans/2015-16", MOMENT);

        assertThat(download.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("redbridge-plans-2015-16-position-9.csv");
        assertThat(download.getHeaders().getFirst("Ledger-Position")).isEqualTo("9");
        assertThat(download.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(new String(download.getBody(), StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }

    @Test
    void everyRowSaysWhichMomentOfTheRecordItShows() {
        ResponseEntity<byte[]> download =
                new CsvTable(List.of("What"), List.of(List.of("Done"))).download("redbridge", MOMENT);

        assertThat(new String(download.getBody(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFWhat,As at\r\n")
                .endsWith("Done,\"2015-10-31T17:00:00Z, position 9, recorded, effective on 2015-10-31\"\r\n");
    }
}
