package org.assuranceledger.command.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.address.AddressRule.ADDRESS_OF_ANOTHER_BOARD;
import static org.assuranceledger.command.address.AddressRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.address.AddressRule.NOT_AN_ADDRESS;
import static org.assuranceledger.command.refusal.TextRule.NAMED_TWICE;
import static org.assuranceledger.command.refusal.TextRule.NOT_A_SHORT_NAME;

import java.util.List;
import org.assuranceledger.command.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final String AUDIT = "redbridge/audits/neglect-2015";

    @Test
    void anAddressBeginsWithItsBoard() {
        assertThat(Address.boardOf(AUDIT)).isEqualTo("redbridge");
        assertThat(Address.boardOf("redbridge")).isEqualTo("redbridge");
    }

    @Test
    void anAddressLikeTheExampleIsTaken() {
        assertThat(Address.like(AUDIT, "auditId", "harrow/audits/cse-2014")).isEqualTo("harrow/audits/cse-2014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harrow/cse-2014", "harrow/audits/cse-2014/1", "harrow/meetings/cse-2014"})
    void anAddressOfSomethingElseIsRefused(String address) {
        Refused.by(NOT_AN_ADDRESS, () -> Address.like(AUDIT, "auditId", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harrow/audits/CSE 2014", "harrow/audits/-", "Harrow/audits/cse-2014"})
    void anAddressIsMadeOfShortNames(String address) {
        Refused.by(NOT_A_SHORT_NAME, () -> Address.like(AUDIT, "auditId", address));
    }

    @Test
    void nothingBelowTheLedgersOwnNameIsABoards() {
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> Address.like(AUDIT, "auditId", "ledger/audits/cse-2014"));
        Refused.by(LEDGER_IS_NOT_A_BOARD, () -> Address.ofBoard("ledger"));
    }

    @Test
    void aBoardNamesOnlyWhatIsInItsOwnRecord() {
        assertThat(Address.ofSameBoard("links", AUDIT, List.of("redbridge/challenges/7")))
                .containsExactly("redbridge/challenges/7");
        Refused.by(
                ADDRESS_OF_ANOTHER_BOARD,
                () -> Address.ofSameBoard("links", AUDIT, List.of("redbridge-2/challenges/7")));
    }

    @Test
    void nothingIsNamedTwice() {
        Refused.by(NAMED_TWICE, () -> Address.ofSameBoard("links", AUDIT, List.of("redbridge/a", " redbridge/a")));
    }
}
