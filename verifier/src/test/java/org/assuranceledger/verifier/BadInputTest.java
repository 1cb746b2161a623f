package org.assuranceledger.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed in, the answer is a sentence. */
class BadInputTest {
    private final SigningKey key = SigningKey.fresh(MadeUpRecord.NAME);
    private final List<Commit> record = MadeUpRecord.of(6, new Random(1));
    private final List<SignedNote> signed = MadeUpRecord.signed(key, record, false);

    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void goodFiles() {
        Told.of(folder, Tampering.bytes(record), signed, key.verifier());
        good = new String(Tampering.bytes(record), UTF_8);
    }

    private Told toldOf(byte[] file) {
        return Told.of(folder, file, signed, key.verifier());
    }

    private Told toldWith(String checkpoints, String vkey) {
        return Told.of(
                "--record=" + folder.resolve("record.jsonl"),
                "--checkpoint=" + Told.write(folder.resolve("other.txt"), checkpoints.getBytes(UTF_8)),
                "--key=" + vkey);
    }

    private static void unusable(Told told, String words) {
        assertThat(told.words()).contains(words).endsWith("\n").doesNotContain("Exception", "\tat ");
        assertThat(told.code()).isEqualTo(2);
    }

    private static void isFirstBad(Told told, String words) {
        assertThat(told.words())
                .startsWith("Line 1 in the record of the whole ledger " + words)
                .contains("Look whether this is the file of that record.");
        assertThat(told.code()).isEqualTo(1);
    }

    @Test
    void aFileWithNothingInItIsMissingItsFirstLine() {
        isFirstBad(toldOf(new byte[0]), "is missing: the record ends after 0 lines, but 6 were signed for.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "{}", "Dear Sir or Madam,\n\nplease find enclosed", "{\"number\":1}\n{\"number\":2}\n"})
    void aForeignFileIsNotAsItWasFromItsFirstLineOn(String text) {
        isFirstBad(toldOf(text.getBytes(UTF_8)), "has been altered: it is no commit of a ledger.");
    }

    @Test
    void soIsOneOfBytesThatAreNoText() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        isFirstBad(toldOf(noise), "has been altered: it is not in UTF-8.");
    }

    @Test
    void aRecordOfOneLineThatWasAlteredIsNamedLikeAnyOther() {
        byte[] one = good.substring(0, good.indexOf('\n') + 1).getBytes(UTF_8);
        one[40] ^= 1;
        isFirstBad(toldOf(one), "has been altered: it is");
    }

    @Test
    void aLineThatIsNotInUtf8IsNamed() {
        byte[] bytes = Tampering.bytes(record);
        bytes[good.indexOf('\n') + 40] = (byte) 0xff;
        assertThat(toldOf(bytes).words()).startsWith("Line 2 ").contains("it is not in UTF-8");
    }

    @Test
    void aLineWithoutEndIsNamedAndNotKept() {
        byte[] huge = Arrays.copyOf(good.getBytes(UTF_8), good.getBytes(UTF_8).length + 40_000_000);
        Arrays.fill(huge, good.getBytes(UTF_8).length, huge.length, (byte) 'x');
        assertThat(toldOf(huge).words()).startsWith("Line 7 ").contains("longer than any line");
    }

    @Test
    void deeplyNestedJsonIsNoEntry() {
        String nested = good + "[".repeat(200_000) + "\n";
        assertThat(toldOf(nested.getBytes(UTF_8)).words()).startsWith("Line 7 ").contains("no commit of a ledger");
    }

    @Test
    void anEntryWrittenInAnotherWayIsNamed() {
        String spaced = good.replace("\"number\":3,", "\"number\": 3,");
        assertThat(toldOf(spaced.getBytes(UTF_8)).words()).startsWith("Line 3 ").contains("not written as");
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        Path missing = folder.resolve("missing");
        String vkey = key.verifier().written();
        String record = "--record=" + folder.resolve("record.jsonl");
        String notes = "--checkpoint=" + folder.resolve("checkpoints.txt");
        unusable(Told.of(record, "--checkpoint=" + missing, "--key=" + vkey), missing + " is not there.");
        unusable(Told.of("--record=" + missing, notes, "--key=" + vkey), missing + " is not there.");
        unusable(Told.of(record, "--checkpoint=" + folder, "--key=" + vkey), folder + " is a folder.");
        unusable(Told.of("--record=" + folder, notes, "--key=" + vkey), folder + " is a folder.");
    }

    @Test
    void filesThatCannotBeReadAreSaidToBe() {
        Path under = folder.resolve("record.jsonl").resolve("more");
        String vkey = "--key=" + key.verifier().written();
        String record = "--record=" + folder.resolve("record.jsonl");
        String notes = "--checkpoint=" + folder.resolve("checkpoints.txt");
        unusable(Told.of(record, "--checkpoint=" + under, vkey), under + " cannot be read.");
        unusable(Told.of("--record=" + under, notes, vkey), under + " cannot be read.");
    }

    @Test
    void whatIsTooLargeForCheckpointsIsNotReadOn() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        String record = "--record=" + folder.resolve("record.jsonl");
        String vkey = "--key=" + key.verifier().written();
        unusable(Told.of(record, "--checkpoint=" + large, vkey), large + " is too large for checkpoints or keys.");
    }

    @Test
    void aRecordThatEndsWhileItIsReadIsSaidTo() throws IOException {
        InputStream gone = Files.newInputStream(folder.resolve("record.jsonl"));
        gone.close();
        try (LineReader lines = new LineReader(gone)) {
            assertThatExceptionOfType(Unusable.class)
                    .isThrownBy(lines::hasNext)
                    .withMessage("The record's file cannot be read to its end. Copy it anew, or to another disk.");
        }
    }

    @Test
    void checkpointsAndKeysThatAreNotInUtf8AreNamedWithTheLine() {
        byte[] latin = "one\ntwo\nthree \u00e9\nfour\n".getBytes(ISO_8859_1);
        Path file = Told.write(folder.resolve("latin.txt"), latin);
        String record = "--record=" + folder.resolve("record.jsonl");
        String notes = "--checkpoint=" + folder.resolve("checkpoints.txt");
        String vkey = "--key=" + key.verifier().written();
        unusable(Told.of(record, "--checkpoint=" + file, vkey), "Line 3 of " + file + " is not in UTF-8.");
        unusable(Told.of(record, notes, vkey, "--keys=" + file), "Line 3 of " + file + " is not in UTF-8.");
    }

    @Test
    void aCheckpointThatIsNoneOrForeignOrUnsignedCannotBeUsed() {
        String vkey = key.verifier().written();
        String stranger = SigningKey.fresh(MadeUpRecord.NAME).verifier().written();
        String notes = signed.stream().map(SignedNote::written).collect(Collectors.joining("\n"));
        unusable(toldWith("", vkey), "no signed checkpoint");
        unusable(toldWith("What is this?\n", vkey), "no signed checkpoint");
        unusable(toldWith(key.sign("What is this?\n").written(), vkey), "not a checkpoint");
        unusable(toldWith(notes, stranger), "not signed by the key that is trusted");
        unusable(toldWith(notes.replace("\n6\n", "\n7\n"), vkey), "not signed");
        unusable(toldWith(notes, "no key"), "not the public key");
    }

    @Test
    void aKeyThatTheTrustedOneIntroducedWillDo() {
        SigningKey next = SigningKey.fresh(MadeUpRecord.NAME);
        String list = key.verifier().written() + "\n\n"
                + KeyRing.introduce(key, next, 5).written();
        String notes = next.sign(signed.getLast().text()).written();
        unusable(toldWith(notes, key.verifier().written()), "not signed");
        Told told = Told.of(
                "--record=" + folder.resolve("record.jsonl"),
                "--checkpoint=" + Told.write(folder.resolve("other.txt"), notes.getBytes(UTF_8)),
                "--key=" + key.verifier().written(),
                "--keys=" + Told.write(folder.resolve("keys.txt"), list.getBytes(UTF_8)));
        assertThat(told.code()).as(told.words()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "verify", "--record", "--record=", "--colour=red", "--record=a --record=b", "--record=a\0b"})
    void aCommandLineThatIsNotUnderstoodIsExplained(String line) {
        unusable(Told.of(line.split(" ")), "");
    }
}
