package org.assuranceledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks, before anything is opened, whether a record can grow where it lies. */
final class Room {
    /** Free bytes with which a service may start: enough for some thousand entries. */
    static final long LEAST = 16L << 20;

    private Room() {}

    /**
     * Looks at the file of a record and at the disk below it.
     *
     * @param least free bytes that the disk must have
     * @throws CannotStart if nothing could be added to it
     */
    static void mustBeEnough(Path record, long least) {
        if (Files.exists(record) && !Files.isWritable(record)) {
            throw new CannotStart(
                    "The file " + record + " may not be written to, so nothing could be added to the record.",
                    "Start the service as the account that the file belongs to, or let this account write to it.");
        }
        long free = free(record);
        if (free < least) {
            throw new CannotStart(
                    "The disk that the record lies on is full: %s has %d MB left, and at least %d are needed."
                            .formatted(record.getParent(), free >> 20, least >> 20),
                    "Make room there, or choose another folder with --folder=...");
        }
    }

    private static long free(Path record) {
        try {
            return Files.getFileStore(record.toAbsolutePath().getParent()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
