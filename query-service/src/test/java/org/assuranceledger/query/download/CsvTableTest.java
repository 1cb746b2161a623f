package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void aTableOpensInExcelWithItsAccentsAndItsLineBreaks() throws IOException {
        new CsvTable(List.of("What", "Who"), Stream.of(List.of("Café, \"open\"\ndays", "nelft"))).write(sent);

        assertThat(text()).isEqualTo("\uFEFFWhat,Who\r\n\"Café, \"\"open\"\"\ndays\",nelft\r\n");
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
