package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.junit.jupiter.api.Test;

/** What no store could give back byte for byte is refused before it reaches one; all else comes back as it went in. */
class FitnessTest extends OnEachWriter {
    @Test
    void whatNoLedgerCanKeepIsRefused() {
        Decision whole = Decided.by("1", "a", 0);
        Decision sealBroken = new Decision(
                "redbridge", whole.command(), whole.by(), whole.events(), Map.of(Hash.NONE.hex(), SealedText.of("x")));
        Decision saltBroken = new Decision(
                "redbridge", whole.command(), whole.by(), whole.events(), Map.of("x", new SealedText("not hex", "x")));
        RecordedEvent halfACharacter = new RecordedEvent("x", 1, "a", 0, "/", "\"\ud83c\"");
        assertThat(List.of(
                        Decided.by("a".repeat(301), "a", 0),
                        Decided.by("1", "a\u0000b", 0),
                        Decided.by("1", " ", 0),
                        Decided.by("1").of("").about("a", 0).decision(),
                        Decided.by("1", "a\ud83c", 0),
                        Decided.by("1", "a", -1),
                        Decided.by("1").with(halfACharacter).decision(),
                        Decided.by("1")
                                .with(new RecordedEvent("x", 0, "a", 0, "/", "{}"))
                                .decision(),
                        sealBroken,
                        saltBroken,
                        Decided.by("1").about("a", 0, "x".repeat(60_000)).decision(),
                        Decided.by("1")
                                .about("a", 0)
                                .about("a", 1)
                                .about("a", 2)
                                .about("a", 3)
                                .about("a", 4)
                                .about("a", 5)
                                .about("a", 6)
                                .decision()))
                .allSatisfy(
                        decision -> assertThat(refusal(writer.record(decision))).isInstanceOf(Unrecordable.class));
        assertThatThrownBy(() -> Decided.by("1").decision()).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.head().number()).isZero();
    }

    @Test
    void strangeTextsAreKeptAsTheyAre() {
        Commit commit = record(Decided.by("' OR 1=1 --")
                .of("$where")
                .about("a/../b?c=d#e%00", 0, "\u0000 \u202e <script>alert(1)</script> {\"$ne\":1} \\u0000 e\u0301 é")
                .about("Ünï/çødé 🎈", 0, "x".repeat(10_000))
                .about("漢".repeat(300), 0)
                .decision());
        assertThat(store.after(0, 1)).containsExactly(commit);
        assertThat(store.ofCommand("' OR 1=1 --")).contains(commit);
        assertThat(store.ofAggregate("Ünï/çødé 🎈", 0, 1)).containsExactly(commit);
        assertThat(store.ofAggregate("漢".repeat(300), 0, 1)).containsExactly(commit);
    }
}
