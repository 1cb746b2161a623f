package org.assuranceledger.command.board;

import static org.assuranceledger.command.board.BoardRule.AGENCY_SHORT_NAME_RESERVED;
import static org.assuranceledger.command.partner.OnlyPartners.THE_BOARD_ITSELF;

import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to make an agency a partner of the board.
 *
 * @param agency its short name in addresses, such as {@code nelft}
 * @param effectiveOn when it joined, in words; absent for today
 */
public record AdmitAgency(
        @TargetAggregateIdentifier String boardId, String agency, String name, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a name is blank or cannot be an agency's */
    public AdmitAgency {
        boardId = Address.ofBoard(boardId);
        agency = Text.shortName("agency", agency);
        AGENCY_SHORT_NAME_RESERVED.unless(!THE_BOARD_ITSELF.equals(agency));
        name = Text.line("name", name);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
