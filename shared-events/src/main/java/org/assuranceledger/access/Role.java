package org.assuranceledger.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to a board. */
public enum Role {
    /** Runs the board's business from day to day. */
    BOARD_MANAGER,
    /** Leads the board and keeps the Log of Challenge. */
    INDEPENDENT_CHAIR,
    /** Chairs a standing part of the board. */
    SUBGROUP_CHAIR,
    /** Speaks for one partner agency. */
    AGENCY_LEAD,
    /** Checks the record; changes nothing. */
    AUDITOR,
    /** Inspects within a window of time; changes nothing. */
    INSPECTOR,
    /** Sees to boards, agencies and sign-ins, not to what is recorded. */
    ADMINISTRATOR;

    /** The role as it is written in sign-ins, in the record and in the table, such as {@code board-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role in words, such as "board manager". */
    public String words() {
        return code().replace('-', ' ');
    }

    /** The role with this code, if there is one. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
