package org.assuranceledger.command.challenge;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to open a closed challenge again; every agency challenged then owes a new answer.
 *
 * @param reason what happened since
 * @param effectiveOn when it was opened again, in words; absent for today
 */
public record ReopenChallenge(
        @TargetAggregateIdentifier String challengeId, String reason, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public ReopenChallenge {
        reason = Text.required("reason", reason);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
