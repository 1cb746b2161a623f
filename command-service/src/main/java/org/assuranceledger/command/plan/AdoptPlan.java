package org.assuranceledger.command.plan;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to turn a draft into the board's plan. Priorities and actions may still be added afterwards.
 *
 * @param adoptedBy the group that adopted it
 * @param effectiveOn when it did, in words; absent for today
 */
public record AdoptPlan(@TargetAggregateIdentifier String planId, String adoptedBy, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it does not say who adopted the plan */
    public AdoptPlan {
        adoptedBy = Text.line("adoptedBy", adoptedBy);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
