package org.assuranceledger.command.board;

import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.assuranceledger.redaction.Ground;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to remove words from an entry for good, everywhere, and to leave in their place that they were removed and why.
 *
 * @param position of the entry in the record, from 1
 * @param field whose words go, as the entry names it, or {@value #STATED_REASON} for the reason given with it; absent
 *     for all its free text
 * @param ground on which legal ground, one of {@link Ground}'s codes
 * @param reason why, without the words themselves
 * @param approver who approved it, as a role or group
 * @param effectiveOn when it was decided, in words; absent for today
 */
public record RedactEntry(
        @TargetAggregateIdentifier String boardId,
        long position,
        Optional<String> field,
        String ground,
        String reason,
        String approver,
        Optional<String> effectiveOn) {
    /** Stands for the reason that was given with an entry, which is no part of its event. */
    static final String STATED_REASON = "stated-reason";

    /** @throws org.assuranceledger.command.refusal.RuleBroken if no ground, reason or approver is given */
    public RedactEntry {
        field = Text.lineIfGiven("field", field);
        ground = Text.oneOf("ground", ground, Ground.codes());
        reason = Text.required("reason", reason);
        approver = Text.line("approver", approver);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
