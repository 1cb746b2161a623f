package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
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
        var download = new CsvTable(List.of("What"), List.of()).download("redbridge/plans/2015-16-position-9");

        assertThat(download.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("redbridge-plans-2015-16-position-9.csv");
        assertThat(download.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(new String(download.getBody(), StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }
}
