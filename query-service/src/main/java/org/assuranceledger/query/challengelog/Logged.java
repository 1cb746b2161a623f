package org.assuranceledger.query.challengelog;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.query.facts.Clocks;

/**
 * How a challenge was put; the components are those of the event.
 *
 * @param links what it was about from the start; later links are steps
 */
public record Logged(
        int number,
        String raisedByRole,
        Optional<String> raisedByAgency,
        String forum,
        Optional<String> minuteReference,
        List<String> agencies,
        String subject,
        String reason,
        String trigger,
        boolean planned,
        List<String> links,
        Clocks clocks) {
    static Logged of(ChallengeLogged e, Clocks clocks) {
        return new Logged(
                e.number(),
                e.raisedByRole(),
                e.raisedByAgency(),
                e.forum(),
                e.minuteReference(),
                e.agencies(),
                e.subject(),
                e.reason(),
                e.trigger(),
                e.planned(),
                e.links(),
                clocks);
    }

    /** Whether the agency was challenged or raised it. */
    public boolean concerns(String agencyId) {
        return agencies.contains(agencyId)
                || raisedByAgency.filter(agencyId::equals).isPresent();
    }
}
