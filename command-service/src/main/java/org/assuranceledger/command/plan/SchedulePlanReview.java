package org.assuranceledger.command.plan;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to set a time for a review of the plan.
 *
 * @param words as the plan has it, such as "Quarterly Review: July, October, January"
 * @param effectiveOn when that was settled, in words; absent for today
 */
public record SchedulePlanReview(@TargetAggregateIdentifier String planId, String words, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says no time */
    public SchedulePlanReview {
        words = Text.line("words", words);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
