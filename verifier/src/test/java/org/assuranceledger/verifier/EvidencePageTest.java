package org.assuranceledger.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.InclusionProof;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.VerifierKey;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.FrozenCommits;
import org.assuranceledger.ledger.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/evidence.md} are right. */
class EvidencePageTest {
    private static final Pattern NOTE = Pattern.compile("```\n((?:[^\n`]+\n){5}\n\u2014 [^\n]+\n)```");
    private static final Pattern PROOF = Pattern.compile("```\n((?:[0-9a-f]{64}\n)+)```");

    private final List<Commit> commits = FrozenCommits.read();

    @TempDir
    private Path folder;

    private String page;
    private List<SignedNote> notes;
    private VerifierKey key;

    @BeforeEach
    void thePage() throws IOException {
        page = Files.readString(Path.of("../docs/evidence.md"));
        notes = NOTE.matcher(page)
                .results()
                .map(found -> SignedNote.read(found.group(1)))
                .toList();
        key = VerifierKey.read(first("Both are signed with `([^`]+)`").group(1));
    }

    private MatchResult first(String pattern) {
        return Pattern.compile(pattern).matcher(page).results().findFirst().orElseThrow();
    }

    @Test
    void theRecordsAreAsTheirCheckpointsSay() {
        assertThat(notes).hasSize(2);
        assertThat(Told.of(folder, Tampering.bytes(commits), notes.subList(0, 1), key)
                        .words())
                .startsWith("The record of the whole ledger is complete and unaltered up to position 4");
        assertThat(Told.of(folder, Tampering.bytes(commits.subList(0, 2)), notes.subList(1, 2), key)
                        .words())
                .startsWith("The record of the board redbridge is complete and unaltered up to position 3");
    }

    @Test
    void theNeighboursLeadToTheRoot() {
        List<Hash> path = first(PROOF.pattern()).group(1).lines().map(Hash::new).toList();
        Hash root = Checkpoint.read(notes.getFirst().text()).root();
        assertThat(new InclusionProof(1, 3, path).shows(commits.get(1).hash(), root))
                .isTrue();
    }

    @Test
    void theCommandIsUnderstood() {
        String[] options = first("java -jar verifier.jar (.+)").group(1).split(" ");
        assertThat(Asked.of(options).key()).isEqualTo(key.written());
    }
}
