package org.assuranceledger.command.section11;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to declare an agency's return complete; standards without a score are then not answered.
 *
 * @param declaredBy the role in whose name it is declared, such as "Director of Nursing"; never a person's name
 * @param effectiveOn when it was declared, in words; absent for today
 */
public record DeclareReturn(
        @TargetAggregateIdentifier String returnId, String declaredBy, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public DeclareReturn {
        declaredBy = Text.line("declaredBy", declaredBy);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
