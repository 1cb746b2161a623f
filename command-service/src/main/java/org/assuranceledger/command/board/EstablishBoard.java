package org.assuranceledger.command.board;

import java.util.Optional;
import org.assuranceledger.command.address.Address;
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
        boardId = Address.ofBoard(boardId);
        name = Text.line("name", name);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
