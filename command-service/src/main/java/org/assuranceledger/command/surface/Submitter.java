package org.assuranceledger.command.surface;

import java.util.Optional;

/**
 * Whoever was admitted to a method {@link UnderRow} of the table of rights.
 *
 * @param boardId the board of the address
 * @param person opaque id
 * @param role in which of the person's roles
 * @param agencyId for which partner agency, absent for the board's own people
 */
public record Submitter(String boardId, String person, String role, Optional<String> agencyId) {}
