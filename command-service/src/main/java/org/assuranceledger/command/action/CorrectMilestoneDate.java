package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to put right a milestone's date that was written down wrongly, also once it was reached. It is no slip of the
 * milestone; so that it does not hide one, it needs approval as a move does.
 *
 * @param milestone its number in the action, from 1
 * @param due the date as it should have been written, in words
 * @param approver who agreed that it was written down wrongly, by role or group
 * @param effectiveOn when it was put right, in words; absent for today
 */
public record CorrectMilestoneDate(
        @TargetAggregateIdentifier String actionId,
        int milestone,
        String due,
        String reason,
        String approver,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks the date, a reason or an approver */
    public CorrectMilestoneDate {
        due = Text.line("due", due);
        reason = Change.CORRECTING.reason(reason);
        approver = Change.CORRECTING.approver(approver);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
