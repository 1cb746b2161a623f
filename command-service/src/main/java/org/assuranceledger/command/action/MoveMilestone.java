package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to move a milestone to another date, later or earlier. Its original date is kept, and so is each one between.
 *
 * @param milestone its number in the action, from 1
 * @param due the new date, in words
 * @param approver who agreed to it, by role or group
 * @param meeting at which it was agreed, if at one
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record MoveMilestone(
        @TargetAggregateIdentifier String actionId,
        int milestone,
        String due,
        String reason,
        String approver,
        Optional<String> meeting,
        Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks the date, a reason or an approver */
    public MoveMilestone {
        due = Text.line("due", due);
        reason = Change.MOVING.reason(reason);
        approver = Change.MOVING.approver(approver);
        meeting = Text.lineIfGiven("meeting", meeting);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
