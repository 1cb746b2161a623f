package org.assuranceledger.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.evidence.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;

/** Checkpoints are signed while there is news, kept outside the database, and never signed against an earlier one. */
class CheckpointerTest {
    private static final String NAME = "ledger.example.org/boards";

    @BeforeAll
    static void troubleIsMeant() {
        ((Logger) LoggerFactory.getLogger(Checkpointer.class)).setLevel(Level.OFF);
    }

    @TempDir
    private Path folder;

    private Path evidence;
    private Recorded ledger;

    @BeforeEach
    void threeCommits() {
        evidence = folder.resolve("evidence");
        ledger = Recorded.in(folder.resolve("ledger.sqlite"))
                .with(2, "redbridge", "p-1")
                .with(1, "harrow", "p-1");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Checkpointer started(String replacedKey) {
        EvidenceFolder where = new EvidenceFolder(Optional.of(evidence), NAME, replacedKey);
        Checkpointer checkpoints = new Checkpointer(new CheckedRecord(ledger.store(), where), where, broken -> {});
        checkpoints.round();
        return checkpoints;
    }

    private Checkpointer started() {
        return started("");
    }

    private List<Checkpoint> onDisk() throws IOException {
        KeyRing keys = KeyFiles.published(evidence).orElseThrow();
        List<Checkpoint> found = new ArrayList<>();
        new CheckpointFiles(evidence).newestFirst().forEachRemaining(note -> found.add(keys.open(note)));
        return found.reversed();
    }

    @Test
    void whatIsNewIsSignedOnceAndKept() throws IOException {
        Checkpointer checkpoints = started();
        checkpoints.round();
        ledger.with(2, "redbridge", "p-1");
        checkpoints.round();
        assertThat(onDisk()).extracting(Checkpoint::size).containsExactly(3L, 5L);
        assertThat(onDisk()).extracting(Checkpoint::origin).containsOnly(NAME);
        assertThat(checkpoints.latest().map(SignedNote::text).map(Checkpoint::read))
                .contains(onDisk().getLast());
        assertThat(checkpoints.lag()).isZero();
    }

    @Test
    void checkpointsOfADayLieInAFileOfThatDay() {
        started();
        assertThat(evidence.resolve("checkpoints/2015-07-01.txt")).exists();
    }

    @Test
    void anEmptyLedgerHasNothingToSign() {
        ledger.close();
        ledger = Recorded.in(folder.resolve("empty.sqlite"));
        assertThat(started().latest()).isEmpty();
        assertThat(started().trouble()).isEmpty();
    }

    @Test
    void aRestartGoesOnWithTheSameKey() throws IOException {
        Optional<String> keys = started().keys();
        ledger.with(1, "redbridge", "p-1");
        assertThat(started().keys()).isEqualTo(keys);
        assertThat(onDisk()).extracting(Checkpoint::size).containsExactly(3L, 4L);
    }

    @Test
    void oneBoardsPartIsSignedWhenAsked() {
        Checkpointer checkpoints = started();
        Checkpoint harrow =
                Checkpoint.read(checkpoints.ofBoard("harrow").orElseThrow().text());
        assertThat(harrow.origin()).isEqualTo(NAME + "/boards/harrow");
        assertThat(harrow.size()).isEqualTo(1);
        assertThat(checkpoints.ofBoard("lambeth")).isEmpty();
    }

    @Test
    void theSigningKeyIsItsOwnersAloneAndElseNothingIsSigned() throws IOException {
        started();
        Path key = evidence.resolve("signing-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        ledger.with(1, "redbridge", "p-1");
        assertThat(started().trouble())
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Others on this machine can read the signing key"));
        assertThat(onDisk()).hasSize(1);
    }

    @Test
    void aKeyThatIsGoneIsNotReplacedInSilence() throws IOException {
        started();
        Files.delete(evidence.resolve("signing-key"));
        assertThat(started().trouble())
                .hasValueSatisfying(words -> assertThat(words).startsWith("The signing key is gone"));
    }

    @Test
    void aKeyHandsOverToTheNextOnce() throws IOException {
        VerifierKey first = VerifierKey.read(
                started().keys().orElseThrow().lines().findFirst().orElseThrow());
        ledger.with(1, "redbridge", "p-1");
        started(first.id());
        ledger.with(1, "redbridge", "p-1");
        String list = started(first.id()).keys().orElseThrow();
        List<SignedNote> introductions = SignedNote.readAll(list.substring(list.indexOf('\n')));
        assertThat(introductions).hasSize(1);
        KeyRing ring = KeyRing.trusting(first).take(introductions.getFirst());
        assertThat(ring.current()).isNotEqualTo(first);
        assertThat(onDisk()).extracting(Checkpoint::size).containsExactly(3L, 4L, 5L);
    }

    @Test
    void aHandoverThatWasCutOffIsFinishedOrGivenUp() throws IOException {
        started();
        Path next = evidence.resolve("signing-key.next");
        Files.copy(evidence.resolve("signing-key"), next);
        assertThat(started().trouble()).isEmpty();
        Files.writeString(next, SigningKey.fresh(NAME).written());
        assertThat(started().trouble()).isEmpty();
        assertThat(next).doesNotExist();
    }

    @Test
    void whatWasCutOffIsDroppedBeforeTheNextIsWritten() throws IOException {
        started();
        for (int end : List.of(10, 60, 200)) {
            Path day = newest();
            Files.writeString(day, Files.readString(day).substring(0, end), StandardOpenOption.APPEND);
            ledger.with(1, "redbridge", "p-1");
            assertThat(started().trouble()).isEmpty();
        }
        assertThat(onDisk()).extracting(Checkpoint::size).containsExactly(3L, 4L, 5L, 6L);
    }

    private Path newest() throws IOException {
        try (Stream<Path> days = Files.list(evidence.resolve("checkpoints"))) {
            return days.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsToldAndHoldsUpNothing() throws IOException {
        Files.writeString(evidence, "a file in the way");
        Checkpointer checkpoints = started();
        assertThat(checkpoints.trouble())
                .hasValueSatisfying(words -> assertThat(words).contains("cannot be used"));
        assertThat(new EvidenceHealth(checkpoints, Optional::empty)
                        .health()
                        .getStatus()
                        .getCode())
                .isEqualTo("TROUBLE");
        Files.delete(evidence);
        checkpoints.round();
        assertThat(checkpoints.trouble()).isEmpty();
        assertThat(new EvidenceHealth(checkpoints, Optional::empty)
                        .health()
                        .getDetails()
                        .get("what"))
                .isEqualTo("The last signed checkpoint has 3 commits.");
    }

    @Test
    void withoutAFolderNothingIsSignedAndHealthSaysWhatToSet() {
        Checkpointer checkpoints = new Checkpointer(
                new CheckedRecord(ledger.store(), EvidenceFolder.NONE), EvidenceFolder.NONE, broken -> {});
        checkpoints.round();
        assertThat(checkpoints.latest()).isEmpty();
        assertThat(new EvidenceHealth(checkpoints, Optional::empty)
                        .health()
                        .getDetails()
                        .get("todo")
                        .toString())
                .contains("ledger.evidence.folder");
    }

    @Test
    void theThreadThatSignsSignsOnceMoreBeforeItEnds() throws IOException {
        EvidenceFolder where = new EvidenceFolder(Optional.of(evidence), NAME, "");
        try (Checkpointer checkpoints =
                new Checkpointer(new CheckedRecord(ledger.store(), where), where, broken -> {})) {
            checkpoints.start();
        }
        assertThat(onDisk()).extracting(Checkpoint::size).containsExactly(3L);
    }

    @Test
    void ofABrokenRecordHealthDoesNotSayThatAllIsWell() {
        LedgerBroken broken = new LedgerBroken(3, "it does not follow");
        Health health = new EvidenceHealth(started(), () -> Optional.of(broken)).health();
        assertThat(health.getStatus().getCode()).isEqualTo("TROUBLE");
        assertThat(health.getDetails().get("what").toString()).startsWith("No checkpoint is signed of a broken record");
    }
}
