package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to set out a part of the action on its own; parts are numbered from 1.
 *
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record AddSubAction(@TargetAggregateIdentifier String actionId, String wording, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says nothing */
    public AddSubAction {
        wording = Text.required("wording", wording);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
