package org.assuranceledger.command.planload;

import java.util.Optional;

/**
 * Who hands a plan file over, and what is to be done with it.
 *
 * @param boardId the board whose plan it is
 * @param person opaque id of who hands it over
 * @param role in which of the person's roles
 * @param agencyId for which partner agency, absent for the board's own people
 * @param rows which rows to record where some have problems
 * @param onlyCheck whether to say what would be recorded and record nothing
 */
public record LoadOrder(
        String boardId, String person, String role, Optional<String> agencyId, Rows rows, boolean onlyCheck) {
    /** Which rows to record. */
    public enum Rows {
        /** All, and nothing if any has a problem. */
        ALL,
        /** Those without a problem. */
        GOOD
    }
}
