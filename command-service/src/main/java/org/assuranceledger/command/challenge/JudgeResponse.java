package org.assuranceledger.command.challenge;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note whether the chair finds an answer adequate.
 *
 * @param response the answer's number in the challenge, from 1
 * @param reason what persuaded the chair, or what is missing
 * @param effectiveOn when it was judged, in words; absent for today
 */
public record JudgeResponse(
        @TargetAggregateIdentifier String challengeId,
        int response,
        boolean adequate,
        String reason,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public JudgeResponse {
        reason = Text.required("reason", reason);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
