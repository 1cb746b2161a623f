package org.assuranceledger.command.submission;

import java.util.Map;
import java.util.Optional;

/**
 * Who gives a command, as far as the rules about one's own agency ask.
 *
 * @param role in which role; empty where a test or a policy says nothing of it
 * @param agencyId for which partner agency, absent for the board's own people
 */
public record Giver(String role, Optional<String> agencyId) {
    /** The role whose holder speaks for one partner agency only. */
    public static final String AGENCY_LEAD = "agency-lead";

    /** From a command's metadata, where a {@link Stamp} put it. */
    public static Giver from(Map<String, ?> metadata) {
        Object role = metadata.get("role");
        Object agency = metadata.get("agencyId");
        return new Giver(
                role == null ? "" : role.toString(), Optional.ofNullable(agency).map(Object::toString));
    }

    /** Whether the giver belongs to that agency. */
    public boolean isOf(String agency) {
        return agencyId.equals(Optional.of(agency));
    }

    /** Whether the giver may act for that agency: an agency lead for the own one, anyone else for each. */
    public boolean mayActFor(String agency) {
        return !role.equals(AGENCY_LEAD) || isOf(agency);
    }
}
