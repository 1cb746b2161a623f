package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding numbers by texts, in little memory. */
class FingerprintsTest {
    private static final int MANY = 100_000;

    private static Fingerprints withMany(Fingerprints fingerprints) {
        for (int number = 1; number <= MANY; number++) {
            fingerprints.add("text " + number, number);
        }
        return fingerprints;
    }

    @Test
    void eachNumberIsFoundByItsText() {
        Fingerprints fingerprints = withMany(new Fingerprints());
        for (int number = 1; number <= MANY; number++) {
            assertThat(fingerprints.numbers("text " + number)).contains((long) number);
        }
    }

    /** By chance two or three are alike in 32 bits; with these seeds it once was 69, 48 and 32. */
    @ParameterizedTest
    @ValueSource(longs = {-919446368022673407L, 4978902584473534346L, -282686007401609958L})
    void fewOthersLookAlikeWhateverTheSeed(long seed) {
        Fingerprints fingerprints = withMany(new Fingerprints(Fingerprints.seeded(seed)));
        int found = 0;
        for (int number = 1; number <= MANY; number++) {
            found += fingerprints.numbers("word " + number).size();
        }
        assertThat(found).isLessThan(20);
    }

    @Test
    void textsThatLookAlikeAreAllFound() {
        Fingerprints fingerprints = new Fingerprints(text -> -1);
        fingerprints.add("a", 1);
        fingerprints.add("b", 0xffff_ffffL);
        assertThat(fingerprints.numbers("c")).isEqualTo(List.of(1L, 0xffff_ffffL));
    }
}
