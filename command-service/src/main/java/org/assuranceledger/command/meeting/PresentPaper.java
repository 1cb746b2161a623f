package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.meeting.MeetingRule.POSITION_BEFORE_THE_FIRST;
import static org.assuranceledger.command.refusal.TextRule.NOTHING_NAMED;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note that a paper was put before a meeting.
 *
 * @param version as printed on it, such as "2" or "final draft"
 * @param about addresses of what it shows in the same board's record, at least one: a plan, challenges, a round
 * @param upToPosition the last position of the record that it takes in, from 1
 * @param effectiveOn the day of the meeting, in words; absent for that day
 */
public record PresentPaper(
        @TargetAggregateIdentifier String meetingId,
        String title,
        String version,
        List<String> about,
        long upToPosition,
        Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or it shows nothing */
    public PresentPaper {
        title = Text.line("title", title);
        version = Text.line("version", version);
        about = Address.ofSameBoard("about", meetingId, about);
        NOTHING_NAMED.unless(!about.isEmpty(), "about");
        POSITION_BEFORE_THE_FIRST.unless(upToPosition >= 1, upToPosition);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
