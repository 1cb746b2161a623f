package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.AGENCY_CHALLENGES_ITSELF;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.partner.NamesAgencies;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to put a challenge into the board's log, which gives it the next number and answers with its address.
 *
 * @param logId the board's log, such as {@code redbridge/challenges}
 * @param raisedByRole role of whoever raised it, such as {@code independent-chair}; never a person's name
 * @param raisedByAgency the member agency that raised it; absent where the board itself did
 * @param forum the meeting or group in which it was raised, or how else
 * @param minuteReference where the minutes have it
 * @param agencies short names of those challenged, at least one; {@code board} for the board itself
 * @param subject what it is about, in a line or two
 * @param reason why the board is not content
 * @param trigger what set it off, one of {@link #TRIGGERS}
 * @param asked what the agency is asked to do
 * @param responseDue by when, in words; blank where nothing was said, which the log then shows
 * @param planned whether the business plan foresaw the challenge
 * @param links addresses, in the same board's record, of the actions, findings and returns that it comes from
 * @param effectiveOn when it was raised, in words; absent for today
 */
public record LogChallenge(
        @TargetAggregateIdentifier String logId,
        String raisedByRole,
        Optional<String> raisedByAgency,
        String forum,
        Optional<String> minuteReference,
        List<String> agencies,
        String subject,
        String reason,
        String trigger,
        String asked,
        String responseDue,
        boolean planned,
        List<String> links,
        Optional<String> effectiveOn)
        implements NamesAgencies {
    /** What can set a challenge off. */
    public static final List<String> TRIGGERS =
            List.of("indicator", "audit-finding", "review", "section-11-score", "complaint", "attendance", "other");

    /**
     * @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or nobody else is challenged
     */
    public LogChallenge {
        logId = Address.like("redbridge/challenges", "logId", logId);
        raisedByRole = Text.shortName("raisedByRole", raisedByRole);
        raisedByAgency = Text.lineIfGiven("raisedByAgency", raisedByAgency)
                .map(agency -> Text.shortName("raisedByAgency", agency));
        forum = Text.line("forum", forum);
        minuteReference = Text.lineIfGiven("minuteReference", minuteReference);
        agencies = Text.shortNames("agencies", agencies);
        AGENCY_CHALLENGES_ITSELF.unless(
                !raisedByAgency.map(List::of).equals(Optional.of(agencies)), raisedByAgency.orElse(""));
        subject = Text.required("subject", subject);
        reason = Text.required("reason", reason);
        trigger = Text.oneOf("trigger", trigger, TRIGGERS);
        asked = Text.required("asked", asked);
        responseDue = Text.lineOrBlank("responseDue", responseDue);
        links = Address.ofSameBoard("links", logId, links);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    @Override
    public Stream<String> agenciesNamed() {
        return Stream.concat(raisedByAgency.stream(), agencies.stream());
    }
}
