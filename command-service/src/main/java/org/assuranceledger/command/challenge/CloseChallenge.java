package org.assuranceledger.command.challenge;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to close a challenge.
 *
 * @param outcome how it ended
 * @param meeting which meeting decided it; needed while an answer is missing or was not accepted
 * @param effectiveOn when it was closed, in words; absent for today
 */
public record CloseChallenge(
        @TargetAggregateIdentifier String challengeId,
        String outcome,
        Optional<String> meeting,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public CloseChallenge {
        outcome = Text.required("outcome", outcome);
        meeting = Text.lineIfGiven("meeting", meeting);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
