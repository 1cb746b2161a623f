package org.assuranceledger.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;

/** What the page shows is what is signed. */
class EvidenceTest {
    private final SigningKey first = SigningKey.fresh("ledger.example.org/boards");
    private final SigningKey second = SigningKey.fresh("ledger.example.org/boards");

    private record Given(Optional<String> checkpoint, Optional<String> keys) implements SignedRecord {}

    private String checkpoint(SigningKey key) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Commit last = ledger.commits().getLast();
        return key.sign(Checkpoint.ofLedger("ledger.example.org/boards", last, last.hash())
                        .text())
                .written();
    }

    @Test
    void untilSomethingIsSignedThereIsNothingToShow() {
        assertThat(Evidence.of(new Given(Optional.empty(), Optional.empty()))).isEmpty();
    }

    @Test
    void theLatestCheckpointAndTheKeyAreShown() {
        String keys = first.verifier().written() + "\n\n";
        String signed = checkpoint(first);
        Evidence shown =
                Evidence.of(new Given(Optional.of(signed), Optional.of(keys))).orElseThrow();
        assertThat(shown.keys()).isEqualTo(List.of(first.verifier()));
        assertThat(shown.checkpoint().origin()).isEqualTo("ledger.example.org/boards");
        assertThat(signed).contains("\n" + shown.root() + "\n");
    }

    @Test
    void laterKeysStandUnderTheOneThatIntroducedThem() {
        String keys = first.verifier().written() + "\n\n"
                + KeyRing.introduce(first, second, 5).written() + "\n";
        Evidence shown = Evidence.of(new Given(Optional.of(checkpoint(second)), Optional.of(keys)))
                .orElseThrow();
        assertThat(shown.keys()).containsExactly(first.verifier(), second.verifier());
        assertThat(shown.first()).isEqualTo(first.verifier());
    }
}
