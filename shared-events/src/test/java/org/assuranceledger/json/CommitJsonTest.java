package org.assuranceledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.FrozenCommits;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
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
    void eventsAndTextsOfACommitMayStandApart() {
        assertThat(FrozenCommits.read())
                .anyMatch(commit -> !commit.decision().texts().isEmpty());
        assertThat(FrozenCommits.read()).allSatisfy(commit -> {
            List<RecordedEvent> events = commit.decision().events();
            Map<String, SealedText> texts = commit.decision().texts();
            assertThat(CommitJson.readEvents(utf8(CommitJson.writeEvents(events))))
                    .isEqualTo(events);
            assertThat(CommitJson.readTexts(utf8(CommitJson.writeTexts(texts)))).isEqualTo(texts);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "{\"a\":7}", "[7]", "not json, but what someone wrote"})
    void whatIsNoEventsOrTextsIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> CommitJson.readEvents(utf8(text)))
                .isInstanceOf(CommitJson.NotACommit.class)
                .hasMessageNotContaining("someone wrote");
        assertThatThrownBy(() -> CommitJson.readTexts(utf8(text)))
                .isInstanceOf(CommitJson.NotACommit.class)
                .hasMessageNotContaining("someone wrote");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
