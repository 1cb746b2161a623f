package org.assuranceledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assuranceledger.ledger.Hash;
import org.junit.jupiter.api.Test;

/** One key hands over to the next, and whoever trusts the first can follow. */
class KeyRingTest {
    private static final String NAME = "ledger.example.org/boards";
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");

    private final SigningKey first = SigningKey.fresh(NAME);
    private final SigningKey second = SigningKey.fresh(NAME);
    private final SigningKey third = SigningKey.fresh(NAME);
    private final KeyRing keys = KeyRing.trusting(first.verifier());

    private static SignedNote signed(SigningKey key, long size) {
        return key.sign(new Checkpoint(NAME, size, Hash.NONE, size, NOON).text());
    }

    @Test
    void aKeyThatWasIntroducedIsTrustedFromThereOnAndTheOldOneUpToThere() {
        keys.take(KeyRing.introduce(first, second, 100)).take(KeyRing.introduce(second, third, 200));
        assertThat(keys.current()).isEqualTo(third.verifier());
        assertThat(keys.open(signed(first, 100)).size()).isEqualTo(100);
        assertThat(keys.open(signed(second, 100)).size()).isEqualTo(100);
        assertThat(keys.open(signed(third, 201)).size()).isEqualTo(201);
        refused(signed(first, 101));
        refused(signed(second, 99));
        refused(signed(second, 201));
        refused(signed(SigningKey.fresh(NAME), 50));
    }

    @Test
    void nobodyButTheCurrentKeyIntroducesAnother() {
        keys.take(KeyRing.introduce(second, third, 100));
        assertThat(keys.current()).isEqualTo(first.verifier());
        keys.take(KeyRing.introduce(first, SigningKey.fresh("another.example.org"), 100));
        assertThat(keys.current()).isEqualTo(first.verifier());
        keys.take(KeyRing.introduce(first, second, 100)).take(KeyRing.introduce(second, third, 99));
        assertThat(keys.current()).isEqualTo(second.verifier());
    }

    @Test
    void aKeyThatDoesNotSignItsOwnIntroductionIsNotTaken() {
        String text = KeyRing.introduce(first, second, 100).text();
        keys.take(first.sign(text));
        assertThat(keys.current()).isEqualTo(first.verifier());
    }

    @Test
    void whatIntroducesNobodyIsRefused() {
        assertThatExceptionOfType(NotEvidence.class).isThrownBy(() -> keys.take(signed(first, 1)));
    }

    private void refused(SignedNote note) {
        assertThatExceptionOfType(NotEvidence.class)
                .isThrownBy(() -> keys.open(note))
                .withMessageContaining("not signed by the key");
    }
}
