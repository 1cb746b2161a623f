package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to open a closed action again.
 *
 * @param effectiveOn since when, in words, not before it was closed; absent for today
 */
public record ReopenAction(@TargetAggregateIdentifier String actionId, String reason, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it does not say why */
    public ReopenAction {
        reason = Change.REOPENING.reason(reason);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
