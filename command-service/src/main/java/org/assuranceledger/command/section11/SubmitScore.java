package org.assuranceledger.command.section11;

import static org.assuranceledger.command.section11.Scale.NOT_APPLICABLE;
import static org.assuranceledger.command.section11.Section11Rule.NOT_APPLICABLE_NEEDS_A_REASON;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note an agency's own score for one standard; a later one takes its place until the return is declared.
 *
 * @param returnId the return, such as {@code redbridge/section11/2015/returns/nelft}
 * @param standard reference of a standard of the round
 * @param grade code of a grade of the round's scale, or {@code not-applicable}
 * @param evidence what shows it; where the standard does not apply, why not
 * @param effectiveOn when the agency came to the score, in words; absent for today
 */
public record SubmitScore(
        @TargetAggregateIdentifier String returnId,
        String standard,
        String grade,
        String evidence,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or a reason is missing */
    public SubmitScore {
        standard = Text.line("standard", standard);
        grade = Text.line("grade", grade);
        evidence = Text.optional("evidence", evidence);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
        NOT_APPLICABLE_NEEDS_A_REASON.unless(!grade.equals(NOT_APPLICABLE) || !evidence.isEmpty());
    }
}
