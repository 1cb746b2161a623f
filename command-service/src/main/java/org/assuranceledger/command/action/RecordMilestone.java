package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.MISS_NEEDS_AN_EXPLANATION;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to record that a milestone was reached, early, in time or late, or that its date passed without it.
 *
 * @param milestone its number in the action, from 1
 * @param outcome {@code reached} or {@code missed}
 * @param account what shows that it was reached, which may be blank; or why it was missed, which may not
 * @param effectiveOn the day it was reached, or on which it was seen to be missed, in words; absent for today
 */
public record RecordMilestone(
        @TargetAggregateIdentifier String actionId,
        int milestone,
        String outcome,
        String account,
        Optional<String> effectiveOn) {
    private static final String REACHED = "reached";
    private static final List<String> OUTCOMES = List.of(REACHED, "missed");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if the outcome is neither, or a miss is not explained */
    public RecordMilestone {
        outcome = Text.oneOf("outcome", outcome, OUTCOMES);
        account = Text.optional("account", account);
        MISS_NEEDS_AN_EXPLANATION.unless(REACHED.equals(outcome) || !account.isEmpty());
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    boolean wasReached() {
        return REACHED.equals(outcome);
    }
}
