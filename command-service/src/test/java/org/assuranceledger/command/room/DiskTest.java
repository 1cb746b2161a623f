package org.assuranceledger.command.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private static final long MB = 1L << 20;

    private final AtomicLong free = new AtomicLong(500 * MB);
    private final Disk disk = new Disk(free::get, 200 * MB);

    @TempDir
    private Path folder;

    @Test
    void aDiskWithRoomLacksNothing() {
        assertThat(disk.lacking()).isEmpty();
    }

    @Test
    void belowItsFloorADiskIsNearlyFull() {
        free.set(200 * MB - 1);
        DiskNearlyFull full = disk.lacking().orElseThrow();
        assertThat(full.leftInMb()).isEqualTo(199);
        assertThat(full.floorInMb()).isEqualTo(200);
    }

    @Test
    void atItsFloorItIsNot() {
        free.set(200 * MB);
        assertThat(disk.lacking()).isEmpty();
    }

    @Test
    void itIsLookedAtAnewEachTime() {
        free.set(0);
        assertThat(disk.lacking()).isPresent();
        free.set(200 * MB);
        assertThat(disk.lacking()).isEmpty();
    }

    @Test
    void theDiskUnderAFolderSaysHowMuchIsLeft() throws Exception {
        assertThat(Disk.under(folder, 0).lacking()).isEmpty();
        assertThat(Disk.under(folder, Long.MAX_VALUE).lacking()).isPresent();
    }

    @Test
    void operatorsSeeWhatIsLeftAndWhatHasToBe() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        disk.bindTo(meters);
        assertThat(meters.get("ledger.disk.free").gauge().value()).isEqualTo(500.0 * MB);
        assertThat(meters.get("ledger.disk.floor").gauge().value()).isEqualTo(200.0 * MB);
    }
}
