package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to word the action anew; the earlier wording stays in the record.
 *
 * @param approver who agreed to the new wording, by role or group
 * @param effectiveOn since when, in words; absent for today
 */
public record RewordAction(
        @TargetAggregateIdentifier String actionId,
        String wording,
        String reason,
        String approver,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks the wording, a reason or an approver */
    public RewordAction {
        wording = Text.required("wording", wording);
        reason = Change.REWORDING.reason(reason);
        approver = Change.REWORDING.approver(approver);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
