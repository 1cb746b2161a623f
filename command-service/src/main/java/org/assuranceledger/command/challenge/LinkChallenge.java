package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.challenge.ChallengeRule.LINKED_WITH_ITSELF;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to link a challenge with what it came from or led to, whether it is closed or not.
 *
 * @param link address in the same board's record, such as {@code redbridge/plans/2015-16/actions/6.1}
 * @param effectiveOn since when the two belong together, in words; absent for today
 */
public record LinkChallenge(@TargetAggregateIdentifier String challengeId, String link, Optional<String> effectiveOn) {
    /** @throws org.assuranceledger.command.refusal.RuleBroken if the link leads nowhere else in this board's record */
    public LinkChallenge {
        link = Address.ofSameBoard("link", challengeId, List.of(Text.line("link", link)))
                .getFirst();
        LINKED_WITH_ITSELF.unless(!link.equals(challengeId));
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
