package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void aTableOpensInExcelWithItsAccentsAndItsLineBreaks() throws IOException {
        new CsvTable(List.of("What", "Who"), Stream.of(List.of("Café, \"open\"\ndays", "nelft"))).write(sent);

        assertThat(text()).isEqualTo("\uFEFFWhat,Who\r\n\"Café, \"\"open\"\"\ndays\",nelft\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatASpreadsheetWouldWorkOutIsMadeInert(String cell) throws IOException {
        new CsvTable(List.of("What"), Stream.of(List.of(cell))).write(sent);

        assertThat(text()).contains("'" + cell);
    }

    @Test
    void aDownloadHasASafeNameAndSaysWhatItIs() {
        ResponseEntity<CsvTable> download =
                new CsvTable(List.of("What"), Stream.empty()).download("redbridge/plans/2015-16", MOMENT);

        assertThat(download.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("redbridge-plans-2015-16-position-9.csv");
        assertThat(download.getHeaders().getFirst("Ledger-Position")).isEqualTo("9");
        assertThat(download.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
    }

    @Test
    void everyRowSaysWhichMomentOfTheRecordItShows() throws IOException {
        ResponseEntity<CsvTable> download =
                new CsvTable(List.of("What"), Stream.of(List.of("Done"))).download("redbridge", MOMENT);
        download.getBody().write(sent);

        assertThat(text())
                .startsWith("\uFEFFWhat,As at\r\n")
                .endsWith("Done,\"2015-10-31T17:00:00Z, position 9, recorded, effective on 2015-10-31\"\r\n");
    }

    @Test
    void aLongTableIsOnItsWayWhileItIsStillBeingRead() throws IOException {
        String kilobyte = "x".repeat(1_024);
        Stream<List<String>> rows = IntStream.range(0, 1_000).mapToObj(row -> {
            assertThat(sent.size() >> 10).as("sent before row %d is read", row).isGreaterThanOrEqualTo(row - 64);
            return List.of(kilobyte);
        });
        new CsvTable(List.of("What"), rows).write(sent);

        assertThat(text().lines()).hasSize(1_001);
    }

    private String text() {
        return sent.toString(StandardCharsets.UTF_8);
    }
}
