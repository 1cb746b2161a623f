package org.assuranceledger.command.surface;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assuranceledger.command.surface.Api.Reply;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.ConsistencyProof;
import org.assuranceledger.evidence.InclusionProof;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.Line;
import org.assuranceledger.evidence.RecordCheck;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.Verdict;
import org.assuranceledger.evidence.VerifierKey;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger gets keys, checkpoints and proofs; who may read a board's record takes it away, and it verifies. */
@OverHttp
class EvidenceOverHttpTest {
    @LocalServerPort
    private int port;

    private Api stranger;
    private Scene scene;
    private String board;

    @BeforeEach
    void somethingIsSigned() {
        stranger = new Api(port, "");
        board = "evidence-" + Api.key();
        scene = Scene.set(port, board);
        long number = lastNumber();
        await().atMost(20, SECONDS).until(() -> size() >= number);
    }

    private long lastNumber() {
        return commits(record("ledger", "auditor")).getLast().number();
    }

    private long size() {
        Reply reply = stranger.get("/api/v1/ledger/checkpoint");
        return reply.status() == 200
                ? Checkpoint.read(SignedNote.read(reply.text()).text()).size()
                : 0;
    }

    private KeyRing keys() {
        return KeyRing.trusting(VerifierKey.read(
                stranger.get("/api/v1/ledger/keys").text().lines().findFirst().orElseThrow()));
    }

    private Reply record(String of, String role) {
        return new Api(port, SignIns.token(of, role)).get("/api/v1/boards/" + of + "/record");
    }

    private static List<Commit> commits(Reply reply) {
        return reply.text().lines().map(CommitJson::read).toList();
    }

    private void verifies(String whose) {
        Api auditor = new Api(port, SignIns.token(whose, "auditor"));
        SignedNote note = SignedNote.read(
                auditor.get("/api/v1/boards/" + whose + "/record/checkpoint").text());
        Iterator<Line> lines = commits(record(whose, "auditor")).stream()
                .<Line>map(Line.Entry::new)
                .iterator();
        assertThat(RecordCheck.of(lines, keys(), List.of(note))).isInstanceOf(Verdict.Unaltered.class);
    }

    @Test
    void aBoardsRecordVerifiesAlone() {
        verifies(board);
        assertThat(commits(record(board, "board-manager")))
                .allMatch(commit -> commit.decision().boardId().equals(board));
    }

    @Test
    void theWholeLedgerVerifies() {
        verifies("ledger");
    }

    @Test
    void anEntryIsProvedToBeInTheCheckpoint() {
        String[] proof = stranger.get("/api/v1/ledger/entries/2/proof").text().split("\n\n", 2);
        List<String> head = proof[0].lines().toList();
        assertThat(head.subList(0, 2)).containsExactly("c2sp.org/tlog-proof@v1", "index 1");
        Checkpoint checkpoint = keys().open(SignedNote.read(proof[1]));
        InclusionProof shown = new InclusionProof(1, checkpoint.size(), hashes(head.subList(2, head.size())));
        Commit second = commits(record("ledger", "auditor")).get(1);
        assertThat(shown.shows(second.hash(), checkpoint.root())).isTrue();
    }

    @Test
    void theRecordIsProvedToHaveOnlyGrown() {
        Checkpoint before = keys().open(SignedNote.read(
                stranger.get("/api/v1/ledger/checkpoint").text()));
        scene.manager().change(scene.action(), "/progress", """
                {"note": "Half are booked", "effectiveOn": "2015-07-01"}""");
        await().atMost(20, SECONDS).until(() -> size() > before.size());
        Checkpoint after = keys().open(SignedNote.read(
                stranger.get("/api/v1/ledger/checkpoint").text()));
        String path = "/api/v1/ledger/growth/%d/%d".formatted(before.size(), after.size());
        List<String> lines = stranger.get(path).text().lines().toList();
        assertThat(new ConsistencyProof(before.size(), after.size(), hashes(lines)).shows(before.root(), after.root()))
                .isTrue();
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        for (String path : Arrays.asList("entries/0/proof", "entries/999999/proof", "entries/x/proof", "growth/2/1")) {
            assertThat(stranger.get("/api/v1/ledger/" + path).code()).isEqualTo("not-in-checkpoint");
        }
        assertThat(stranger.get("/api/v1/ledger/nothing").code()).isEqualTo("no-such-address");
        assertThat(record("nowhere", "auditor").code()).isEqualTo("no-record-of-board");
        assertThat(new Api(port, SignIns.token("nowhere", "auditor"))
                        .get(Scene.address("nowhere") + "/record/checkpoint")
                        .code())
                .isEqualTo("no-record-of-board");
    }

    @Test
    void onlyThoseWhoMaySeeAllOfARecordTakeItAway() {
        Map.of(
                        "agency-lead",
                        403,
                        "subgroup-chair",
                        403,
                        "administrator",
                        403,
                        "independent-chair",
                        200,
                        "inspector",
                        403)
                .forEach((role, status) ->
                        assertThat(record(board, role).status()).as(role).isEqualTo(status));
        assertThat(stranger.get("/api/v1/boards/" + board + "/record").status()).isEqualTo(401);
        assertThat(stranger.get("/api/v1/boards/" + board + "/record/checkpoint")
                        .status())
                .isEqualTo(401);
        assertThat(new Api(port, SignIns.token(board, "auditor"))
                        .get("/api/v1/boards/ledger/record")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anInspectorFetchesTheCheckpointWithoutTheBoardsHelp() {
        Api inspector = new Api(port, SignIns.token("*", "inspector"));
        for (String whose : List.of(board, "ledger")) {
            SignedNote note = SignedNote.read(inspector
                    .get("/api/v1/boards/" + whose + "/record/checkpoint")
                    .text());
            assertThat(Checkpoint.read(note.text()).size()).isPositive();
        }
    }

    private static List<Hash> hashes(List<String> lines) {
        return lines.stream()
                .map(line -> Hash.ofBytes(Base64.getDecoder().decode(line)))
                .toList();
    }
}
