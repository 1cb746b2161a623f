package org.assuranceledger.command.challenge;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note what a challenged agency answered.
 *
 * @param agencyId whose answer it is
 * @param answer what it says
 * @param evidence what it offers as proof, and where that is; may be blank
 * @param effectiveOn when it was given, in words; absent for today
 */
public record RecordChallengeResponse(
        @TargetAggregateIdentifier String challengeId,
        String agencyId,
        String answer,
        String evidence,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public RecordChallengeResponse {
        agencyId = Text.shortName("agencyId", agencyId);
        answer = Text.required("answer", answer);
        evidence = Text.optional("evidence", evidence);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
