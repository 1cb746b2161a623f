package org.assuranceledger.command.meeting;

import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note that a group met.
 *
 * @param meetingId its address, such as {@code redbridge/meetings/board-2015-09-16}
 * @param group which group, such as "Board" or "Executive group"
 * @param effectiveOn the day, in words; absent for today
 */
public record HoldMeeting(@TargetAggregateIdentifier String meetingId, String group, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken */
    public HoldMeeting {
        meetingId = Address.like("redbridge/meetings/board-2015-09-16", "meetingId", meetingId);
        group = Text.line("group", group);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
