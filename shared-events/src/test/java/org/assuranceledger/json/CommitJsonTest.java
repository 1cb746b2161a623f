package org.assuranceledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.FrozenCommits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit as one JSON text. */
class CommitJsonTest {
    private static final String LINE = FrozenCommits.lines().get(1);

    @Test
    void aCommitReadsBackAsItWasWritten() {
        assertThat(FrozenCommits.read())
                .allSatisfy(commit ->
                        assertThat(CommitJson.read(CommitJson.write(commit))).isEqualTo(commit));
    }

    @Test
    void aCommitIsWrittenAsItAlwaysWas() {
        assertThat(FrozenCommits.read().stream().map(CommitJson::write))
                .containsExactlyElementsOf(FrozenCommits.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"number\":1}", "not json, but what someone wrote"})
    void anythingElseIsNoCommitAndIsNotRepeated(String text) {
        assertThatThrownBy(() -> CommitJson.read(text))
                .isInstanceOf(CommitJson.NotACommit.class)
                .hasMessageNotContaining("someone wrote");
    }

    @Test
    void aCommitWithAPartMissingOrOfAnotherKindIsNoCommit() {
        assertThat(LINE).contains("\"first\":2,", "\"person\":\"p-2\",", "\"revision\":1,");
        assertThatThrownBy(() -> CommitJson.read(LINE.replace("\"person\":\"p-2\",", "")))
                .isInstanceOf(CommitJson.NotACommit.class);
        assertThatThrownBy(() -> CommitJson.read(LINE.replace("\"revision\":1,", "\"revision\":null,")))
                .isInstanceOf(CommitJson.NotACommit.class);
        assertThatThrownBy(() -> CommitJson.read(LINE.replace("\"first\":2,", "\"first\":2.5,")))
                .isInstanceOf(CommitJson.NotACommit.class);
    }

    @Test
    void aCommitFollowedByAnythingElseIsNoCommit() {
        assertThatThrownBy(() -> CommitJson.read(LINE + LINE)).isInstanceOf(CommitJson.NotACommit.class);
    }

    @Test
    void whatALaterReleaseAddsIsReadOver() {
        Commit commit = CommitJson.read(LINE.replace("{\"number\":2,", "{\"number\":2,\"new\":{},"));
        assertThat(commit).isEqualTo(CommitJson.read(LINE));
    }

    @Test
    void theTextsOfACommitMayStandApart() {
        assertThat(FrozenCommits.read())
                .anyMatch(commit -> !commit.decision().texts().isEmpty());
        assertThat(FrozenCommits.read()).allSatisfy(commit -> {
            String sealed = CommitJson.writeSealed(commit);
            assertThat(commit.decision().texts().values())
                    .allSatisfy(text -> assertThat(sealed).doesNotContain(text.salt()));
            assertThat(CommitJson.read(sealed, CommitJson.writeTexts(commit))).isEqualTo(commit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"a\":null}", "{\"a\":7}", "not json, but what someone wrote"})
    void whatIsNoTextsIsRefusedAndNotRepeated(String texts) {
        assertThatThrownBy(() -> CommitJson.read(LINE, texts))
                .isInstanceOf(CommitJson.NotACommit.class)
                .hasMessageNotContaining("someone wrote");
    }
}
