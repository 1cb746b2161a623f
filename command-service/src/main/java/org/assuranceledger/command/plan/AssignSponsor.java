package org.assuranceledger.command.plan;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to name the board member who answers for a priority, in place of any before.
 *
 * @param priority the priority's reference
 * @param effectiveOn since when, in words; absent for today
 */
public record AssignSponsor(
        @TargetAggregateIdentifier String planId, String priority, String sponsor, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it names nobody */
    public AssignSponsor {
        priority = Text.line("priority", priority);
        sponsor = Text.line("sponsor", sponsor);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
