package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsMadeWhereThereIsNone() {
        try (RecordFolder taken = RecordFolder.take(folder.resolve("new/one"))) {
            assertThat(taken.record()).isEqualTo(folder.resolve("new/one/ledger.sqlite"));
            assertThat(folder.resolve("new/one")).isDirectory();
        }
    }

    @Test
    void onlyOneAtATimeHoldsAFolder() {
        try (RecordFolder first = RecordFolder.take(folder)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> RecordFolder.take(folder))
                    .withMessageContaining(
                            "already using the folder " + first.record().getParent());
        }
        RecordFolder.take(folder).close();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> RecordFolder.take(file))
                .withMessageContaining("there is a file of that name");
    }
}
