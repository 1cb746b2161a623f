package org.assuranceledger.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.VerifierKey;

/** What the command said, and the code it ended with. */
record Told(int code, String words) {
    static Told of(String... commandLine) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(words, true, UTF_8);
        int code = Verify.run(out, out, commandLine);
        return new Told(code, words.toString(UTF_8));
    }

    static Told of(Path folder, byte[] record, List<SignedNote> notes, VerifierKey key) {
        String checkpoints = notes.stream().map(SignedNote::written).collect(Collectors.joining("\n"));
        return of(
                "--record=" + write(folder.resolve("record.jsonl"), record),
                "--checkpoint=" + write(folder.resolve("checkpoints.txt"), checkpoints.getBytes(UTF_8)),
                "--key=" + key.written());
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
