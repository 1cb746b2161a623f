package org.assuranceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hash as it is written. */
class HashTest {
    @Test
    void isSixtyFourDigitsOfEachKind() {
        String digits = "0123456789abcdef".repeat(4);
        assertThat(new Hash(digits).hex()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "`", "g", "A", "F", "?", " ", "\u0000", "é", "漢"})
    void hasNothingElseInIt(String other) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash("0".repeat(63) + other));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(other + "f".repeat(63)));
    }
}
