package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.NO_FURTHER_STAGE;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to take a challenge to whoever answers at the next stage.
 *
 * @param stage the number of that stage among the board's, one more than the present one; a challenge begins at 1
 * @param stageName who answers there, such as "Agency chief officer"
 * @param responseDue by when, in words; blank where nothing was said
 * @param effectiveOn when it was escalated, in words; absent for today
 */
public record EscalateChallenge(
        @TargetAggregateIdentifier String challengeId,
        int stage,
        String stageName,
        String responseDue,
        String reason,
        Optional<String> effectiveOn) {
    private static final int LAST = 10;

    /**
     * @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or no board has such a stage
     */
    public EscalateChallenge {
        NO_FURTHER_STAGE.unless(stage <= LAST, LAST);
        stageName = Text.line("stageName", stageName);
        responseDue = Text.lineOrBlank("responseDue", responseDue);
        reason = Text.required("reason", reason);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
