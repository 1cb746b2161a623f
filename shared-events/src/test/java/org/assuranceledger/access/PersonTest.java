package org.assuranceledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.access.Person.Acting;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 7, 1);

    private static final Person TWO_HATS =
            new Person("p-1", List.of(held(Role.AGENCY_LEAD, Optional.of("nelft")), held(Role.SUBGROUP_CHAIR)));

    @Test
    void theRoleThatMayWithoutLimitComesFirst() {
        assertThat(TWO_HATS.mayOn("redbridge", "RecordProgress", TODAY))
                .contains(new Acting(Role.SUBGROUP_CHAIR, Optional.empty(), Right.YES));
    }

    @Test
    void aPersonMayChooseToActInTheOtherRole() {
        assertThat(TWO_HATS.mayOn("redbridge", "RecordProgress", TODAY, Role.AGENCY_LEAD))
                .contains(new Acting(Role.AGENCY_LEAD, Optional.of("nelft"), Right.OWN));
    }

    @Test
    void nobodyActsInARoleThatTheyDoNotHold() {
        assertThat(TWO_HATS.mayOn("redbridge", "RecordProgress", TODAY, Role.BOARD_MANAGER))
                .isEmpty();
    }

    @Test
    void whatNoRoleOfThePersonMayDoIsRefused() {
        assertThat(TWO_HATS.mayOn("redbridge", "JudgeResponse", TODAY)).isEmpty();
    }

    @Test
    void whatHasNoRowNobodyMayDo() {
        assertThat(TWO_HATS.mayOn("redbridge", "BurnTheMinutes", TODAY)).isEmpty();
        assertThat(Permissions.whoMay("BurnTheMinutes")).isEmpty();
    }

    @Test
    void theRolesOnABoardAreToldInTheOrderOfTheSignIn() {
        assertThat(TWO_HATS.rolesOn("redbridge", TODAY)).containsExactly(Role.AGENCY_LEAD, Role.SUBGROUP_CHAIR);
        assertThat(TWO_HATS.rolesOn("harrow", TODAY)).isEmpty();
    }

    private static Membership held(Role role) {
        return held(role, Optional.empty());
    }

    private static Membership held(Role role, Optional<String> agency) {
        return new Membership("redbridge", role, agency, Optional.empty(), Optional.empty());
    }
}
