package org.assuranceledger.standalone.simulation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assuranceledger.command.ledger.AggregateMoved;
import org.assuranceledger.command.ledger.AlreadyRecorded;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.OutcomeUnknown;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;

/**
 * A command given once to one instance.
 *
 * @param id names this attempt in what it would record
 * @param afterItWasRecorded whether the command was known to be recorded before
 * @param decision what it would record, with all its words
 * @param removal the words that it wants to be gone
 */
record Attempt(
        String id,
        String command,
        boolean afterItWasRecorded,
        Instance home,
        CompletableFuture<Commit> answer,
        Decision decision,
        Optional<Removal> removal) {
    /** What its caller knows of it. */
    enum Fate {
        RECORDED,
        RECORDED_BEFORE,
        REFUSED,
        UNKNOWN,
        NOTHING_LEFT_TO_DO,
        LEDGER_BROKEN
    }

    /** Whether its caller will never hear. */
    boolean isLost() {
        return !answer.isDone() && !home.isAlive();
    }

    Fate fate() {
        if (!answer.isDone()) {
            return Fate.UNKNOWN;
        }
        if (!answer.isCompletedExceptionally()) {
            return Fate.RECORDED;
        }
        return switch (answer.exceptionNow()) {
            case AlreadyRecorded repeated -> Fate.RECORDED_BEFORE;
            case OutcomeUnknown unknown -> Fate.UNKNOWN;
            case LedgerBroken broken -> Fate.LEDGER_BROKEN;
            default -> Fate.REFUSED;
        };
    }

    /** What its caller was told if somebody else's decision came first. */
    Optional<AggregateMoved> moved() {
        return answer.isCompletedExceptionally() && answer.exceptionNow() instanceof AggregateMoved moved
                ? Optional.of(moved)
                : Optional.empty();
    }

    /** The commit that its caller was told of. */
    Commit commit() {
        return answer.isCompletedExceptionally() && answer.exceptionNow() instanceof AlreadyRecorded repeated
                ? repeated.commit()
                : answer.join();
    }
}
