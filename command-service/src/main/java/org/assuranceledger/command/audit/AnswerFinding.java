package org.assuranceledger.command.audit;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note whether an agency accepts what a finding recommends. It may answer again while the finding is open.
 *
 * @param finding the finding's number in the audit, from 1
 * @param agencyId whose answer it is
 * @param accepted whether it accepts the recommendation
 * @param answer what it will do, or why it will not
 * @param effectiveOn when it answered, in words; absent for today
 */
public record AnswerFinding(
        @TargetAggregateIdentifier String auditId,
        int finding,
        String agencyId,
        boolean accepted,
        String answer,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public AnswerFinding {
        agencyId = Text.shortName("agencyId", agencyId);
        answer = Text.required("answer", answer);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
