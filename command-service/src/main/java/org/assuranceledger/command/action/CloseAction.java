package org.assuranceledger.command.action;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to close the action, whether or not its milestones were reached. Its impact is judged later and apart.
 *
 * @param outcome what came of it
 * @param effectiveOn when it ended, in words; absent for today
 */
public record CloseAction(@TargetAggregateIdentifier String actionId, String outcome, Optional<String> effectiveOn) {

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it does not say what came of the action */
    public CloseAction {
        outcome = Text.required("outcome", outcome);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
