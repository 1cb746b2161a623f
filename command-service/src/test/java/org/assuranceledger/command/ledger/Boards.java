package org.assuranceledger.command.ledger;

import org.assuranceledger.ledger.BoardHead;

/** Where boards stand in a ledger, for tests that store commits themselves. */
public final class Boards {
    private Boards() {}

    /** The place of a board's last commit, found by reading all; {@link BoardHead#EMPTY} if there is none. */
    public static BoardHead head(LedgerStore ledger, String boardId) {
        LedgerCheck check = LedgerCheck.of(ledger);
        check.goOn(commit -> {});
        return check.chain().boardHead(boardId).orElseThrow();
    }
}
