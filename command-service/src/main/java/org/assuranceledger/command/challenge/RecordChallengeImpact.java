package org.assuranceledger.command.challenge;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note what a closed challenge changed for children.
 *
 * @param impact what is different now, and how the board knows; that nothing is different is an answer too
 * @param effectiveOn when that was seen, in words; absent for today
 */
public record RecordChallengeImpact(
        @TargetAggregateIdentifier String challengeId, String impact, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public RecordChallengeImpact {
        impact = Text.required("impact", impact);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
