package org.assuranceledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/verify-record.py}, written from the two pages alone, finds what our verifier finds. */
class AnotherLanguageTest {
    private final SigningKey key = SigningKey.fresh(MadeUpRecord.NAME);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Commit> record = MadeUpRecord.of(20, random);

    @TempDir
    private Path folder;

    @BeforeAll
    static void pythonIsThere() {
        boolean there = run("--version") == 0;
        if (!there) {
            System.out.println("SKIPPED: the verifier in another language, for there is no python3 here");
        }
        assumeTrue(there);
    }

    @Test
    void aGoodRecordIsFoundGoodByBoth() {
        assertThat(both(Tampering.bytes(record), MadeUpRecord.signed(key, record, false)))
                .as("seed %d", seed)
                .isZero();
    }

    @Test
    void oneBoardsPartIsFoundGoodByBoth() {
        List<Commit> part = MadeUpRecord.of("harrow", record);
        assertThat(both(Tampering.bytes(part), MadeUpRecord.signed(key, part, true)))
                .as("seed %d", seed)
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverTampersIsFoundOutByBoth(Tampering tampering) {
        byte[] file = tampering.to(record, random).file();
        assertThat(both(file, MadeUpRecord.signed(key, record, false)))
                .as("seed %d", seed)
                .isEqualTo(1);
    }

    @Test
    void aCheckpointThatAnotherKeySignedIsOfNoUseToEither() {
        SigningKey stranger = SigningKey.fresh(MadeUpRecord.NAME);
        assertThat(both(Tampering.bytes(record), MadeUpRecord.signed(stranger, record, false)))
                .isEqualTo(2);
    }

    private int both(byte[] file, List<SignedNote> notes) {
        int ours = Told.of(folder, file, notes, key.verifier()).code();
        int theirs = run(
                "../docs/verify-record.py",
                folder.resolve("record.jsonl").toString(),
                folder.resolve("checkpoints.txt").toString(),
                key.verifier().written());
        assertThat(theirs).as("seed %d", seed).isEqualTo(ours);
        return ours;
    }

    private static int run(String... words) {
        try {
            ProcessBuilder python = new ProcessBuilder("python3");
            python.command().addAll(List.of(words));
            Process process = python.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(said);
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
