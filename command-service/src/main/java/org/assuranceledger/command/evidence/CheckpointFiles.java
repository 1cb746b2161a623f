package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.SignedNote;

/** Signed checkpoints, in one file for each day (UTC) on which their last entry was recorded; files only grow. */
final class CheckpointFiles {
    private final Path folder;
    private LocalDate writable = LocalDate.MIN;

    CheckpointFiles(Path folder) {
        this.folder = folder.resolve("checkpoints");
    }

    /** Adds a checkpoint, and returns once it is on the disk. */
    void append(Checkpoint checkpoint, SignedNote note) throws IOException {
        LocalDate day = LocalDate.ofInstant(checkpoint.recordedAt(), ZoneOffset.UTC);
        Path file = folder.resolve(day + ".txt");
        if (!day.equals(writable)) {
            Files.createDirectories(folder);
            dropWhatWasCutOff(file);
            writable = day;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(written(note).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * All checkpoints, the newest first; each day's file is read when it is come to.
     *
     * @throws org.assuranceledger.evidence.NotEvidence if a file holds something else
     */
    Iterator<SignedNote> newestFirst() throws IOException {
        return days().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(file -> read(file).reversed().stream())
                .iterator();
    }

    private List<Path> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private static List<SignedNote> read(Path file) {
        try {
            return SignedNote.readAll(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that was killed as it wrote may have left half a note, which nobody was told of. */
    private static void dropWhatWasCutOff(Path file) throws IOException {
        if (Files.exists(file)) {
            String whole = read(file).stream().map(CheckpointFiles::written).collect(Collectors.joining());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            }
        }
    }

    private static String written(SignedNote note) {
        return note.written() + "\n";
    }
}
