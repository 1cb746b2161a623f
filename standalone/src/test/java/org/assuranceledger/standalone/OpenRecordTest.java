package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRecordTest {
    /** After it a database's tables begin; what is before it says that it is one. */
    private static final int FIRST_PAGE = 4096;

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutARecordBeginsOne() {
        try (OpenRecord record = opened()) {
            assertThat(record.store().head().number()).isZero();
        }
    }

    @Test
    void aRecordOnADamagedDiskIsRefusedInWordsAndTheFolderIsLetGo() throws IOException {
        opened().close();
        Path file = folder.resolve("ledger.sqlite");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, FIRST_PAGE, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::opened)
                .withMessageContaining("cannot be used as a record");
        RecordFolder.take(folder).close();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private OpenRecord opened() {
        return OpenRecord.open(Options.of("--folder=" + folder));
    }
}
