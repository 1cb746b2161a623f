package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordThatIsNotThereYetMayBegin() {
        assertThatNoException().isThrownBy(() -> Room.mustBeEnough(folder.resolve("ledger.sqlite"), 1));
    }

    @Test
    void aFullDiskIsToldBeforeTheRecordIsOpened() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Room.mustBeEnough(folder.resolve("ledger.sqlite"), Long.MAX_VALUE))
                .withMessageContaining("is full")
                .withMessageContaining("Make room");
    }

    @Test
    void aFileThatMayNotBeWrittenToIsTold() throws Exception {
        Path file = Files.createFile(folder.resolve("ledger.sqlite"));
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "this account may write everywhere");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Room.mustBeEnough(file, 1))
                .withMessageContaining("may not be written to");
    }
}
