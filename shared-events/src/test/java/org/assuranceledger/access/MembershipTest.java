package org.assuranceledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MembershipTest {
    private static final Map<String, Object> LEAD = Map.of(
            "board", "redbridge", "role", "agency-lead", "agency", "nelft", "from", "2015-04-01", "to", "2016-03-31");

    @Test
    void aRoleIsReadFromTheClaim() {
        assertThat(Membership.read(List.of(LEAD)))
                .containsExactly(new Membership(
                        "redbridge",
                        Role.AGENCY_LEAD,
                        Optional.of("nelft"),
                        Optional.of(LocalDate.of(2015, 4, 1)),
                        Optional.of(LocalDate.of(2016, 3, 31))));
    }

    @Test
    void aRoleIsHeldFromItsFirstDayToItsLast() {
        Membership lead = Membership.read(List.of(LEAD)).getFirst();
        assertThat(lead.holds("redbridge", LocalDate.of(2015, 3, 31))).isFalse();
        assertThat(lead.holds("redbridge", LocalDate.of(2015, 4, 1))).isTrue();
        assertThat(lead.holds("redbridge", LocalDate.of(2016, 3, 31))).isTrue();
        assertThat(lead.holds("redbridge", LocalDate.of(2016, 4, 1))).isFalse();
    }

    @Test
    void aRoleOnOneBoardIsNoneOnAnother() {
        assertThat(Membership.read(List.of(LEAD)).getFirst().holds("harrow", LocalDate.of(2015, 5, 1)))
                .isFalse();
    }

    @Test
    void anInspectorMayHoldTheRoleOnEveryBoard() {
        List<Membership> read = Membership.read(List.of(Map.of("board", "*", "role", "inspector")));
        assertThat(read.getFirst().holds("harrow", LocalDate.EPOCH)).isTrue();
    }

    static List<Object> notUnderstood() {
        return List.of(
                "redbridge",
                Map.of("role", "auditor"),
                Map.of("board", "redbridge"),
                Map.of("board", "redbridge", "role", "owner"),
                Map.of("board", "redbridge", "role", "agency-lead"),
                Map.of("board", "redbridge", "role", "auditor", "from", "April"),
                Map.of("board", "redbridge", "role", "auditor", "to", 2016),
                Map.of("board", " ", "role", "auditor"),
                Map.of("board", "*", "role", "board-manager"));
    }

    @ParameterizedTest
    @MethodSource("notUnderstood")
    void anEntryThatIsNotUnderstoodGivesNoRightAndTakesNone(Object entry) {
        assertThat(Membership.read(List.of(entry, LEAD)))
                .extracting(Membership::role)
                .containsExactly(Role.AGENCY_LEAD);
    }

    @Test
    void aClaimOfAnotherShapeHoldsNothing() {
        assertThat(Membership.read("redbridge:board-manager")).isEmpty();
        assertThat(Membership.read(null)).isEmpty();
    }
}
