package org.assuranceledger.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GiverTest {
    @Test
    void anAgencyLeadMayActForTheOwnAgencyOnly() {
        Giver lead = Giver.from(Map.of("role", "agency-lead", "agencyId", "nelft"));
        assertThat(lead.mayActFor("nelft")).isTrue();
        assertThat(lead.mayActFor("met-police")).isFalse();
    }

    @Test
    void anAgencyLeadOfNoAgencyMayActForNone() {
        assertThat(new Giver("agency-lead", Optional.empty()).mayActFor("nelft"))
                .isFalse();
    }

    @Test
    void theBoardsOwnPeopleMayActForEach() {
        assertThat(Giver.from(Map.of("role", "board-manager")).mayActFor("nelft"))
                .isTrue();
    }

    @Test
    void belongingToAnAgencyIsMoreThanActingForIt() {
        assertThat(Giver.from(Map.of("role", "board-manager")).isOf("nelft")).isFalse();
        assertThat(Giver.from(Map.of("role", "auditor", "agencyId", "nelft")).isOf("nelft"))
                .isTrue();
    }
}
