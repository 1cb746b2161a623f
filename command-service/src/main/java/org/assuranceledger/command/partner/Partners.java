package org.assuranceledger.command.partner;

import java.util.SortedSet;

/** Who a board's partner agencies are. */
@FunctionalInterface
public interface Partners {
    /** Short names of all that the board has admitted so far; none leaves again. */
    SortedSet<String> of(String boardId);
}
