package org.assuranceledger.query.signedin;

import java.util.stream.Collectors;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Role;

/** The person at hand holds no role on the board that may see this. */
public final class MayNotSee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MayNotSee(String boardId, String view) {
        super("Your sign-in holds no role on the board %s that may see this. It is open to: %s. Ask the board manager."
                .formatted(
                        boardId,
                        Permissions.whoMay(view).stream().map(Role::words).collect(Collectors.joining(", "))));
    }
}
