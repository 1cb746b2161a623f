package org.assuranceledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assuranceledger.access.Permissions.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
    @Test
    void everyRowHasACellForEveryRole() {
        assertThat(Permissions.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).containsOnlyKeys(Role.values()));
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "INSPECTOR"})
    void whoChecksTheRecordChangesNothing(Role role) {
        assertThat(commands())
                .allSatisfy(command -> assertThat(Permissions.of(command, role)).isEqualTo(Right.NO));
    }

    @Test
    void anAdministratorSeesToBoardsAndAgenciesAndNothingElse() {
        assertThat(commands())
                .filteredOn(command -> Permissions.of(command, Role.ADMINISTRATOR) != Right.NO)
                .containsExactly("EstablishBoard", "AdmitAgency");
    }

    @Test
    void onlyAnAgencyLeadIsHeldToTheirOwnAgency() {
        assertThat(Permissions.rows())
                .allSatisfy(row -> assertThat(row.cells().entrySet())
                        .filteredOn(cell -> cell.getValue() == Right.OWN)
                        .allMatch(cell -> cell.getKey() == Role.AGENCY_LEAD));
    }

    @Test
    void whoMayIsToldInTheOrderOfTheRoles() {
        assertThat(Permissions.whoMay("RecordProgress"))
                .containsExactly(Role.BOARD_MANAGER, Role.SUBGROUP_CHAIR, Role.AGENCY_LEAD);
    }

    private static List<String> commands() {
        return Permissions.rows().stream()
                .filter(row -> row.kind() == Kind.COMMAND)
                .map(Permissions.Row::name)
                .toList();
    }
}
