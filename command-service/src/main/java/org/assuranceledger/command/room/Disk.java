package org.assuranceledger.command.room;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The disk on which the record's file lies. Its last bytes are kept for what still has to be written once commands are
 * no longer taken, such as who looked and what is signed. Looked at anew for each command.
 */
public final class Disk implements Room, MeterBinder {
    private static final String BYTES = "bytes";

    private final LongSupplier free;
    private final long floor;

    /**
     * Takes a disk that tells how full it is.
     *
     * @param free bytes that are free now
     * @param floor bytes that have to be, from 0
     */
    public Disk(LongSupplier free, long floor) {
        this.free = free;
        this.floor = floor;
    }

    /**
     * The disk under a file or folder.
     *
     * @throws IOException if there is none
     */
    public static Disk under(Path place, long floor) throws IOException {
        FileStore disk = Files.getFileStore(place);
        return new Disk(() -> free(disk), floor);
    }

    @Override
    public Optional<DiskNearlyFull> lacking() {
        long left = free.getAsLong();
        return left < floor ? Optional.of(new DiskNearlyFull(left, floor)) : Optional.empty();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.disk.free", free::getAsLong)
                .description("Room left on the disk of the record")
                .baseUnit(BYTES)
                .register(registry);
        Gauge.builder("ledger.disk.floor", () -> floor)
                .description("Room below which no command is taken")
                .baseUnit(BYTES)
                .register(registry);
    }

    /** A disk that does not say how full it is counts as having room: the store says if it has not. */
    private static long free(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
