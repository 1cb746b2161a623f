package org.assuranceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes that are hashed are those of {@code docs/canonical-bytes.md}, for ever. */
class CanonicalBytesTest {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");
    private static final Hash ONE = Hash.of(new byte[] {1});
    private static final Decision DECISION = decision("b", "c", "n", ONE, by("p", "r", "a", ONE), event("t", "e", "p"));

    @Test
    void theFrozenCommitsKeepTheirHashes() {
        assertThat(FrozenCommits.read())
                .isEqualTo(FrozenCommits.made())
                .allMatch(Commit::isIntact)
                .extracting(commit -> commit.hash().hex())
                .containsExactly(
                        "8079d64e60f4a965c2a1d9d1dae179e325a24536a09de64a680a2a8eb044db62",
                        "3eae52feb157cbb013a78937cddaf80238731222e838f1bd91264dbd3644f21c",
                        "870e0fb2be5216dcad4d3ea730bee9e022c8381ab65f462638877b1a29deac3b");
    }

    @Test
    void whoeverFollowsTheDocumentGetsTheSameHashes() {
        assertThat(FrozenCommits.read()).allSatisfy(commit -> {
            assertThat(ByTheDocument.boardHash(commit))
                    .isEqualTo(commit.boardHash().hex());
            assertThat(ByTheDocument.hash(commit)).isEqualTo(commit.hash().hex());
        });
        assertThat(ByTheDocument.seal("000102030405060708090a0b0c0d0e0f", "Zoë’s group meets again 🎈"))
                .isEqualTo(FrozenCommits.IMPACT.seal().hex());
    }

    @Test
    void theDocumentsExampleIsRight() throws IOException {
        String page = Files.readString(Path.of("../docs/canonical-bytes.md"));
        List<List<String>> examples = Pattern.compile("```\n([0-9a-f\\s]+)\n\n([0-9a-f]{64})\n```")
                .matcher(page)
                .results()
                .map(found -> List.of(found.group(1).replaceAll("\\s", ""), found.group(2)))
                .toList();
        Commit first = FrozenCommits.read().getFirst();
        assertThat(examples)
                .extracting(example -> example.get(1))
                .containsExactly(first.boardHash().hex(), first.hash().hex());
        assertThat(examples)
                .allSatisfy(example -> assertThat(
                                Hash.of(HexFormat.of().parseHex(example.get(0))).hex())
                        .isEqualTo(example.get(1)));
    }

    static Stream<Decision> others() {
        Attribution by = DECISION.by();
        RecordedEvent event = event("t", "e", "p");
        return Stream.of(
                decision("B", "c", "n", ONE, by, event),
                decision("b", "C", "n", ONE, by, event),
                decision("b", "c", "N", ONE, by, event),
                decision("b", "c", "n", Hash.NONE, by, event),
                decision("bc", "", "n", ONE, by, event),
                decision("b", "c", "n", ONE, by("P", "r", "a", ONE), event),
                decision("b", "c", "n", ONE, by("p", "R", "a", ONE), event),
                decision("b", "c", "n", ONE, by("p", "r", "A", ONE), event),
                decision("b", "c", "n", ONE, by("p", "r", "a", Hash.NONE), event),
                decision("b", "c", "n", ONE, new Attribution("p", "r", Optional.empty(), Optional.of(ONE)), event),
                decision("b", "c", "n", ONE, new Attribution("p", "r", Optional.of("a"), Optional.empty()), event),
                decision("b", "c", "n", ONE, by, event("T", "e", "p")),
                decision("b", "c", "n", ONE, by, event("t", "E", "p")),
                decision("b", "c", "n", ONE, by, event("t", "e", "P")),
                decision("b", "c", "n", ONE, by, new RecordedEvent("t", 2, "a", 0, "e", "p")),
                decision("b", "c", "n", ONE, by, new RecordedEvent("t", 1, "A", 0, "e", "p")),
                decision("b", "c", "n", ONE, by, new RecordedEvent("t", 1, "a", 1, "e", "p")),
                decision("b", "c", "n", ONE, by, event, event));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyPartOfADecisionIsCovered(Decision other) {
        assertThat(commit(other, NOON).hash())
                .isNotEqualTo(commit(DECISION, NOON).hash());
    }

    @Test
    void everyPlaceIsCovered() {
        Commit commit = commit(DECISION, NOON);
        assertThat(List.of(
                        commit(DECISION, NOON.plusMillis(1)),
                        Commit.following(Head.EMPTY, new BoardHead(1, Hash.NONE), DECISION, NOON),
                        Commit.following(Head.EMPTY, new BoardHead(0, ONE), DECISION, NOON),
                        Commit.following(new Head(1, 0, Hash.NONE, NOON), BoardHead.EMPTY, DECISION, NOON),
                        Commit.following(new Head(0, 1, Hash.NONE, NOON), BoardHead.EMPTY, DECISION, NOON),
                        Commit.following(new Head(0, 0, ONE, NOON), BoardHead.EMPTY, DECISION, NOON)))
                .extracting(Commit::hash)
                .doesNotContain(commit.hash())
                .doesNotHaveDuplicates();
    }

    @Test
    void removedTextsLeaveTheHashesAsTheyAre() {
        Commit commit = FrozenCommits.read().get(1);
        assertThat(commit.with(Map.of()).isIntact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pepper, {}",
        "202122232425262728292A2B2C2D2E2F, {}",
        "202122232425262728292a2b2c2d2e2f7b, }",
        "202122232425262728292a2b2c2d2e, /{}"
    })
    void aSaltThatIsNoneIsNotIntactThoughItWouldGiveTheSameSeal(String salt, String words) {
        Commit commit = FrozenCommits.read().getFirst();
        String seal = commit.decision().command().requestSeal().hex();
        assertThat(commit.with(Map.of(seal, new SealedText(salt, words))).isIntact())
                .isFalse();
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> commit(decision("b", "\ud83c", "n", ONE, DECISION.by(), event("t", "e", "p")), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealedText.of("\ud83c").seal()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfAMillisecondAreRefused() {
        assertThatThrownBy(() -> commit(DECISION, NOON.plusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Commit commit(Decision decision, Instant recordedAt) {
        return Commit.following(Head.EMPTY, BoardHead.EMPTY, decision, recordedAt);
    }

    private static Attribution by(String person, String role, String agencyId, Hash reason) {
        return new Attribution(person, role, Optional.of(agencyId), Optional.of(reason));
    }

    private static RecordedEvent event(String type, String days, String payload) {
        return new RecordedEvent(type, 1, "a", 0, days, payload);
    }

    private static Decision decision(
            String board, String id, String name, Hash request, Attribution by, RecordedEvent... events) {
        return new Decision(board, new CommandStamp(id, name, request), by, List.of(events), Map.of());
    }
}
