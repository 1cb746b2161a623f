package org.assuranceledger.ledger;

import java.util.Optional;

/**
 * Who had something recorded.
 *
 * @param person opaque id, never a name
 * @param role in which of the person's roles, such as {@code board-manager}
 * @param agencyId for which partner agency, absent for the board's own people
 * @param reasonSeal seal of the reason given, absent where none was
 */
public record Attribution(String person, String role, Optional<String> agencyId, Optional<Hash> reasonSeal) {}
