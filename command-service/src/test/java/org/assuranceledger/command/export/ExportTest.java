package org.assuranceledger.command.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.command.evidence.SignedLedger;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.Line;
import org.assuranceledger.evidence.RecordCheck;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.Verdict;
import org.assuranceledger.evidence.VerifierKey;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.mongo.MongoForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record taken away while no service runs is one that a stranger can check. */
class ExportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path ledger;
    private Path evidence;
    private Path taken;

    @BeforeEach
    void fiveSignedCommits() {
        ledger = folder.resolve("ledger.sqlite");
        evidence = folder.resolve("evidence");
        taken = folder.resolve("taken");
        SignedLedger.of(5, ledger, evidence);
    }

    private int export(String... options) {
        String[] commandLine =
                Stream.concat(Stream.of("export"), Stream.of(options)).toArray(String[]::new);
        return Export.run(new PrintStream(out), new PrintStream(problems), commandLine);
    }

    private int exported() {
        return export("--ledger=" + ledger, "--evidence=" + evidence, "--to=" + taken);
    }

    private Verdict verdict() throws IOException {
        String keys = Files.readString(taken.resolve("keys.txt"));
        List<SignedNote> checkpoint = SignedNote.readAll(Files.readString(taken.resolve("checkpoint.txt")));
        List<String> lines = Files.readAllLines(taken.resolve("record.jsonl"));
        return RecordCheck.of(
                lines.stream()
                        .<Line>map(line -> new Line.Entry(CommitJson.read(line)))
                        .iterator(),
                KeyRing.trusting(VerifierKey.read(keys.lines().findFirst().orElseThrow())),
                checkpoint);
    }

    @Test
    void whatIsTakenFromAFileIsCompleteAndUnaltered() throws IOException {
        assertThat(exported()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("5 lines are in", "verifier.jar --record=");
        assertThat(verdict()).isInstanceOf(Verdict.Unaltered.class);
    }

    @Test
    void whatIsTakenFromADatabaseIsTheSame() throws IOException {
        MongoDatabase database = MongoForTests.emptied(MongoForTests.inMemory(), getClass());
        MongoLedgerStore.open(database).append(SignedLedger.commits(ledger));
        String address = MongoForTests.inMemory() + "/" + database.getName();

        assertThat(export("--ledger=" + address, "--evidence=" + evidence, "--to=" + taken))
                .isZero();
        Path fromFile = folder.resolve("from-file");
        assertThat(export("--ledger=" + ledger, "--to=" + fromFile)).isZero();
        assertThat(taken.resolve("record.jsonl")).hasSameBinaryContentAs(fromFile.resolve("record.jsonl"));
        assertThat(verdict()).isInstanceOf(Verdict.Unaltered.class);
    }

    @Test
    void anAlteredRecordIsTakenAsItIsAndFoundOut() throws IOException {
        SignedLedger.tampered(3, ledger);
        assertThat(exported()).isZero();
        assertThat(verdict()).isInstanceOf(Verdict.Altered.class);
    }

    @Test
    void theSecretKeyIsNeverTaken() throws IOException {
        exported();
        String secret = Files.readString(evidence.resolve("signing-key")).strip();
        try (Stream<Path> files = Files.list(taken)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(secret));
        }
    }

    @Test
    void whatIsThereIsNotWrittenOver() {
        exported();
        assertThat(exported()).isEqualTo(1);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("is there already. Name a folder that is not.");
    }

    @Test
    void whatCannotBeTakenIsSaidInWords() {
        assertThat(export("--to=" + taken)).isEqualTo(1);
        assertThat(export("--ledger=" + folder.resolve("none"), "--to=" + folder.resolve("a")))
                .isEqualTo(1);
        assertThat(export("--ledger=mongodb://127.0.0.1:1", "--to=" + folder.resolve("b")))
                .isEqualTo(1);
        assertThat(export("--ledger=" + ledger, "--evidence=" + folder.resolve("c"), "--to=" + taken))
                .isEqualTo(1);
        assertThat(export("--colour=red")).isEqualTo(1);
        assertThat(problems.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("--ledger is missing"),
                        line -> assertThat(line).contains("There is no file"),
                        line -> assertThat(line).contains("does not name a database"),
                        line -> assertThat(line).contains("No checkpoint has been signed"),
                        line -> assertThat(line).contains("\"--colour=red\" is not understood"));
    }
}
