package org.assuranceledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.SealedText;
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
        boolean there = python("--version").code() == 0;
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

    @Test
    void wordsThatWereRemovedAreCountedByBothAndNoFault() {
        List<Commit> without = new ArrayList<>(record);
        int at = random.nextInt(record.size());
        Map<String, SealedText> texts = record.get(at).decision().texts();
        without.set(at, record.get(at).with(Map.of()));
        List<SignedNote> notes = MadeUpRecord.signed(key, record, false);
        String gone = texts.size() + " texts have been removed from it";
        assertThat(Told.of(folder, Tampering.bytes(without), notes, key.verifier())
                        .words())
                .contains(gone);
        Told theirs = theirs();
        assertThat(theirs.words()).as("seed %d", seed).contains(gone);
        assertThat(theirs.code()).isZero();
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
    void aFileWithNothingInItIsMissingItsFirstLineForBoth() {
        assertThat(both(new byte[0], MadeUpRecord.signed(key, record, false))).isEqualTo(1);
    }

    @Test
    void aCheckpointThatAnotherKeySignedIsOfNoUseToEither() {
        SigningKey stranger = SigningKey.fresh(MadeUpRecord.NAME);
        assertThat(both(Tampering.bytes(record), MadeUpRecord.signed(stranger, record, false)))
                .isEqualTo(2);
    }

    private int both(byte[] file, List<SignedNote> notes) {
        int ours = Told.of(folder, file, notes, key.verifier()).code();
        assertThat(theirs().code()).as("seed %d", seed).isEqualTo(ours);
        return ours;
    }

    /** Of the files that ours was asked about before. */
    private Told theirs() {
        return python(
                "../docs/verify-record.py",
                folder.resolve("record.jsonl").toString(),
                folder.resolve("checkpoints.txt").toString(),
                key.verifier().written());
    }

    private static Told python(String... words) {
        try {
            ProcessBuilder python = new ProcessBuilder("python3");
            python.command().addAll(List.of(words));
            Process process = python.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(said);
            }
            return new Told(process.exitValue(), said);
        } catch (IOException e) {
            return new Told(-1, "");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
