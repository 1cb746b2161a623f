package org.assuranceledger.ledger;

import java.time.Instant;

/** Commits that no longer say what was recorded; their hashes stay as they were, so that a check must find them out. */
public final class Forged {
    private Forged() {}

    /** The same commit in another person's name. */
    public static Commit by(String person, Commit was) {
        Decision decision = was.decision();
        Attribution by = new Attribution(
                person,
                decision.by().role(),
                decision.by().agencyId(),
                decision.by().reasonSeal());
        return with(
                was.recordedAt(),
                new Decision(decision.boardId(), decision.command(), by, decision.events(), decision.texts()),
                was);
    }

    /** The same commit as if recorded at another instant. */
    public static Commit at(Instant recordedAt, Commit was) {
        return with(recordedAt, was.decision(), was);
    }

    private static Commit with(Instant recordedAt, Decision decision, Commit was) {
        return new Commit(
                was.number(),
                was.first(),
                recordedAt,
                was.previous(),
                was.hash(),
                was.boardSequence(),
                was.boardPrevious(),
                was.boardHash(),
                decision);
    }
}
