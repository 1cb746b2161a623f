package org.assuranceledger.command.audit;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to close a finding.
 *
 * @param finding the finding's number in the audit, from 1
 * @param embedded whether practice has changed for good
 * @param outcome what was done, and how the board knows
 * @param effectiveOn when it was closed, in words; absent for today
 */
public record CloseFinding(
        @TargetAggregateIdentifier String auditId,
        int finding,
        boolean embedded,
        String outcome,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public CloseFinding {
        outcome = Text.required("outcome", outcome);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
