package org.assuranceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit as the fields of one document. */
class CommitFieldsTest {
    static List<Commit> commits() {
        return FrozenCommits.read();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void aCommitReadsBackAsItWasWritten(Commit commit) {
        assertThat(CommitFields.read(CommitFields.write(commit))).isEqualTo(commit);
    }

    @ParameterizedTest
    @MethodSource("commits")
    void hashesAreBytesAndThoseThatWereWrittenAsDigitsAreReadForEver(Commit commit) {
        assertThat(CommitFields.write(commit).get("hash"))
                .isEqualTo(commit.hash().bytes());
        assertThat(HashesAsDigits.write(commit).get("hash"))
                .isEqualTo(commit.hash().hex());
        assertThat(CommitFields.read(HashesAsDigits.write(commit))).isEqualTo(commit);
    }

    @Test
    void theKeysAreTheCommandAndEachEventsPlace() {
        assertThat(CommitFields.write(commits().get(1)).get(CommitFields.KEYS))
                .isEqualTo(List.of(
                        "C:redbridge:2",
                        "E:redbridge/challenges:0000000000000000000",
                        "E:redbridge/challenges/1:0000000000000000000"));
    }

    @Test
    void keysOfOneStreamSortAsItDoes() {
        assertThat(List.of(
                        CommitFields.eventKey("a", 0),
                        CommitFields.eventKey("a", 2),
                        CommitFields.eventKey("a", 10),
                        CommitFields.eventKey("a", Long.MAX_VALUE)))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_id", "first", "recordedAt", "previousHash", "hash", "board", "command", "by", "events", "texts"
            })
    void aFieldThatIsMissingOrWrongIsNotReadOver(String field) {
        Map<String, Object> fields = new HashMap<>(CommitFields.write(commits().get(1)));
        fields.put(field, true);
        assertThatThrownBy(() -> CommitFields.read(fields)).isInstanceOf(RuntimeException.class);
        fields.remove(field);
        assertThatThrownBy(() -> CommitFields.read(fields)).isInstanceOf(RuntimeException.class);
    }
}
