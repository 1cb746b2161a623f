package org.assuranceledger.command.section11;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to close a round and with it every return, declared or not: what is not in by then counts as not answered.
 *
 * @param meeting which meeting took the results
 * @param effectiveOn when it was closed, in words; absent for today
 */
public record CloseAuditRound(
        @TargetAggregateIdentifier String roundId, Optional<String> meeting, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public CloseAuditRound {
        meeting = Text.lineIfGiven("meeting", meeting);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
