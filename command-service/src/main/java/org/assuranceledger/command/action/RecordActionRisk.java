package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note a risk beside the action.
 *
 * @param effectiveOn since when there is one, in words; absent for today
 */
public record RecordActionRisk(@TargetAggregateIdentifier String actionId, String risk, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says nothing */
    public RecordActionRisk {
        risk = Text.required("risk", risk);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
