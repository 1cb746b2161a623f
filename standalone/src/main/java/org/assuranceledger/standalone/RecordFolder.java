package org.assuranceledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which the record lies, held by one process at a time. */
public final class RecordFolder implements AutoCloseable {
    private static final String LOCK = "in-use";
    private static final String RECORD = "ledger.sqlite";

    private final Path folder;
    private final FileChannel lock;

    private RecordFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder, which is made if there is none.
     *
     * @throws CannotStart if another process has it, or it cannot be used
     */
    static RecordFolder take(Path named) {
        Path folder = named.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new CannotStart(
                        "Another Assurance Ledger is already using the folder " + folder + ".",
                        "Stop that one first, or give this one a folder of its own with --folder=...");
            }
            return new RecordFolder(folder, channel);
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be used: this account may not write there.",
                    "Give it the right to, or choose another folder with --folder=...");
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be used: there is a file of that name.",
                    "Choose another folder with --folder=...");
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be used: " + e.getMessage() + ".",
                    "Look at who may write there, or choose another folder with --folder=...");
        }
    }

    /** The file that holds the record. */
    Path record() {
        return folder.resolve(RECORD);
    }

    /** The file that says who looked at it. */
    public Path looks() {
        return folder.resolve("looks.sqlite");
    }

    /** Lets the next process have it. The empty lock file stays, since taking it away would race with that process. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }
}
