package org.assuranceledger.command.submission;

import static org.assuranceledger.command.submission.SubmissionRule.NO_SUCH_BOARD;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.ledger.LedgerStore;

/** Which boards have a record. One that was found is not looked for again, since a record does not end. */
public final class KnownBoards {
    /** Commands that begin a record, so that nothing need be recorded before them. */
    private static final Set<String> BEGINNINGS = Set.of("EstablishBoard", "DeclareDemonstration");

    private final LedgerStore ledger;
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    /** Looks in this ledger. */
    public KnownBoards(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /**
     * Lets through what is about a board that has a record, or begins one.
     *
     * @param asked the name of the command or view
     * @throws org.assuranceledger.command.refusal.RuleBroken with {@link SubmissionRule#NO_SUCH_BOARD} otherwise
     */
    public void mustHave(String boardId, String asked) {
        NO_SUCH_BOARD.unless(BEGINNINGS.contains(asked) || has(boardId), boardId);
    }

    private boolean has(String boardId) {
        boolean has = boardId.equals(Address.LEDGER) || found.contains(boardId) || ledger.hasBoard(boardId);
        if (has) {
            found.add(boardId);
        }
        return has;
    }
}
