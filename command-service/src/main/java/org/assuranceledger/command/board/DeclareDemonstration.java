package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.DEMONSTRATION_IS_OF_THE_LEDGER;

import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks the ledger to say of itself, as its first entry, that it holds a demonstration.
 *
 * @param boardId {@link Address#LEDGER}
 * @param statement what everyone who reads the ledger is told
 * @param effectiveOn the ledger's first day, in words; absent for today
 */
public record DeclareDemonstration(
        @TargetAggregateIdentifier String boardId, String statement, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if it is of a board or says nothing */
    public DeclareDemonstration {
        DEMONSTRATION_IS_OF_THE_LEDGER.unless(Address.LEDGER.equals(boardId), boardId);
        statement = Text.required("statement", statement);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
