package org.assuranceledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.SqliteLedgerStore;

/** How fast a whole ledger is verified, reading included, beside a plain SHA-256 of the same file. */
final class VerifyBenchmark {
    private static final int BUFFER = 1 << 20;

    private VerifyBenchmark() {}

    static void embedded() {
        Path file = Settings.file("verify");
        try (Contender filling = Contenders.embedded(SqliteLedgerStore.open(file))) {
            Filling.with(filling, "verified", Settings.events());
        }
        SqliteLedgerStore store = SqliteLedgerStore.open(file);
        try (store) {
            new Rounds("commits")
                    .with("verification", () -> Turn.timed(Settings.events(), () -> verify(store)))
                    .with("SHA-256 of the file", () -> Turn.timed(Settings.events(), () -> digest(file)))
                    .run("verification of %,d commits".formatted(Settings.events()));
        }
    }

    private static void verify(SqliteLedgerStore store) {
        LedgerCheck.Finding finding = LedgerCheck.whole(store);
        if (!(finding instanceof LedgerCheck.Intact)) {
            throw new IllegalStateException(finding.inWords());
        }
    }

    private static void digest(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (channel.read(buffer.clear()) >= 0) {
                sha.update(buffer.flip());
            }
            sha.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
