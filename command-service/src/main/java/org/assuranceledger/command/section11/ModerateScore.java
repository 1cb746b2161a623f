package org.assuranceledger.command.section11;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note what a panel or a peer made of an agency's score; the agency's own stands beside it.
 *
 * @param standard reference of a standard of the round
 * @param grade code of a grade of the round's scale, or {@code not-applicable}
 * @param reason what persuaded the panel, also where it agrees
 * @param panel who moderated, such as "Peer panel of November 2015"
 * @param effectiveOn when it was moderated, in words; absent for today
 */
public record ModerateScore(
        @TargetAggregateIdentifier String returnId,
        String standard,
        String grade,
        String reason,
        String panel,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public ModerateScore {
        standard = Text.line("standard", standard);
        grade = Text.line("grade", grade);
        reason = Text.required("reason", reason);
        panel = Text.line("panel", panel);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
