package org.assuranceledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void fewOthersLookAlike() {
        Fingerprints fingerprints = withMany(new Fingerprints());
        int found = 0;
        for (int number = 1; number <= MANY; number++) {
            found += fingerprints.numbers("word " + number).size();
        }
        assertThat(found).isLessThan(100);
    }

    @Test
    void textsThatLookAlikeAreAllFound() {
        Fingerprints fingerprints = new Fingerprints(text -> -1);
        fingerprints.add("a", 1);
        fingerprints.add("b", 0xffff_ffffL);
        assertThat(fingerprints.numbers("c")).isEqualTo(List.of(1L, 0xffff_ffffL));
    }
}
