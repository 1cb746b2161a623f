package org.assuranceledger.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(told.words()).contains(words).endsWith("\n").doesNotContain("Exception:", "\tat ");
        assertThat(told.code()).isEqualTo(2);
    }

    @Test
    void aFileWithNothingInItIsSaidToBeEmpty() {
        unusable(toldOf(new byte[0]), "is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "{}", "Dear Sir or Madam,\n\nplease find enclosed", "{\"number\":1}\n{\"number\":2}\n"})
    void aForeignFileIsSaidToBeNoRecord(String text) {
        unusable(toldOf(text.getBytes(UTF_8)), "is no record");
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNoRecord() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        unusable(toldOf(noise), "is no record");
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
        unusable(
                Told.of(
                        "--record=" + missing,
                        "--checkpoint=" + missing,
                        "--key=" + key.verifier().written()),
                "missing");
        unusable(
                Told.of(
                        "--record=" + folder,
                        "--checkpoint=" + folder,
                        "--key=" + key.verifier().written()),
                "read");
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
