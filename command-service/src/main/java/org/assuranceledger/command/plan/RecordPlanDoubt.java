package org.assuranceledger.command.plan;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to keep a doubt about the plan's document for a person to settle.
 *
 * @param reference the row it concerns, absent for the whole plan; it may be one that the document lacks
 * @param effectiveOn when the doubt arose, in words; absent for today
 */
public record RecordPlanDoubt(
        @TargetAggregateIdentifier String planId,
        Optional<String> reference,
        String doubt,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says no doubt */
    public RecordPlanDoubt {
        reference = Text.lineIfGiven("reference", reference);
        doubt = Text.required("doubt", doubt);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
