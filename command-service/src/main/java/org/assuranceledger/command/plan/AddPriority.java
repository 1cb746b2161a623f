package org.assuranceledger.command.plan;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to add a priority to a plan.
 *
 * @param reference as the plan prints it, such as "2a"; not one that the plan has, whatever its capitals
 * @param sponsor the board member who answers for it; absent where the plan leaves that blank
 * @param effectiveOn when the board chose it, in words; absent for today
 */
public record AddPriority(
        @TargetAggregateIdentifier String planId,
        String reference,
        String title,
        Optional<String> sponsor,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it has no reference or no title */
    public AddPriority {
        reference = Text.line("reference", reference);
        title = Text.required("title", title);
        sponsor = Text.lineIfGiven("sponsor", sponsor);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
