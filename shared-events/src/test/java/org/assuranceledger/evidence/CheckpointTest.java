package org.assuranceledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.FrozenCommits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String TEXT = """
            ledger.example.org/boards
            3
            wKeK+6mlKQ9CKqFCuG6zWW5zNrjq6Tq63T1mn1D2WtQ=
            position 4
            recorded 2015-06-30T12:00:00.999Z
            """;

    private final Commit last = FrozenCommits.read().getLast();

    @Test
    void itSaysWhereTheRecordStood() {
        Frontier ledger = new Frontier();
        FrozenCommits.read().forEach(commit -> ledger.add(commit.hash()));
        Checkpoint checkpoint = Checkpoint.ofLedger("ledger.example.org/boards", last, ledger.root());
        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.read(TEXT)).isEqualTo(checkpoint);
    }

    @Test
    void thatOfOneBoardCountsItsOwnEntries() {
        Checkpoint checkpoint = Checkpoint.ofBoard("ledger.example.org/boards", last, last.boardHash());
        assertThat(checkpoint.origin()).isEqualTo("ledger.example.org/boards/boards/harrow");
        assertThat(checkpoint.size()).isEqualTo(1);
        assertThat(checkpoint.position()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n3\n", "\n03\n", "\n-3\n", "=\n", "position 4\n", "position +4\n", "Z\n", "recorded "})
    void anotherFormIsRefused(String part) {
        String without = part.equals("\n3\n") ? TEXT.replace(part, "\n0\n") : TEXT.replace(part, "");
        for (String text : new String[] {without, TEXT.replace("\n3\n", part), TEXT + part}) {
            if (!text.equals(TEXT)) {
                assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> Checkpoint.read(text));
            }
        }
    }
}
