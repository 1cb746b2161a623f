package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to put off the whole action.
 *
 * @param was when it should have been, in words; may be blank
 * @param until when it is to be, in words; blank where that is not known yet
 * @param effectiveOn when it was put off, in words; absent for today
 */
public record PostponeAction(
        @TargetAggregateIdentifier String actionId,
        String was,
        String until,
        String reason,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks a reason */
    public PostponeAction {
        was = Text.lineOrBlank("was", was);
        until = Text.lineOrBlank("until", until);
        reason = Change.POSTPONING.reason(reason);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
