package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.LEDGER_IS_NOT_A_BOARD;
import static org.assuranceledger.command.board.DeclareDemonstration.LEDGER;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to begin a board's record.
 *
 * @param boardId the board's short name in addresses, such as {@code redbridge}
 * @param name as on its letterhead
 * @param effectiveOn when the board was established, in words; absent for today
 */
public record EstablishBoard(@TargetAggregateIdentifier String boardId, String name, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if a name is blank or cannot be a board's */
    public EstablishBoard {
        boardId = Text.shortName("board", boardId);
        LEDGER_IS_NOT_A_BOARD.unless(!LEDGER.equals(boardId));
        name = Text.line("name", name);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
