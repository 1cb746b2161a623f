package org.assuranceledger.query.challengelog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.query.challengelog.Step.What;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * All that is known of a challenge. A pure fold.
 *
 * @param logged absent only before the first event
 * @param steps of the exchange, in the order they were recorded
 */
record ChallengeState(String challengeId, Optional<Logged> logged, List<Step> steps) {
    static ChallengeState blank(String challengeId) {
        return new ChallengeState(challengeId, Optional.empty(), List.of());
    }

    ChallengeState after(OfOneChallenge event, Clocks clocks) {
        return switch (event) {
            case ChallengeLogged e ->
                new ChallengeState(challengeId, Optional.of(Logged.of(e, clocks)), List.of(raised(e, clocks)));
            case ChallengeResponseRecorded e ->
                with(Step.of(What.RESPONSE, e.response(), e.agencyId(), e.answer(), clocks)
                        .withEvidence(e.evidence()));
            case ResponseJudged e ->
                with(Step.of(e.adequate() ? What.ACCEPTED : What.NOT_ACCEPTED, e.response(), "", e.reason(), clocks));
            case ChallengeEscalated e ->
                with(Step.of(What.ESCALATED, e.stage(), e.stageName(), e.reason(), clocks)
                        .dueOn(e.responseDue()));
            case ChallengeClosed e ->
                with(Step.of(What.CLOSED, 0, "", e.outcome(), clocks).at(e.meeting()));
            case ChallengeReopened e -> with(Step.of(What.REOPENED, 0, "", e.reason(), clocks));
            case ChallengeImpactRecorded e -> with(Step.of(What.IMPACT, 0, "", e.impact(), clocks));
            case ChallengeLinked e -> with(Step.of(What.LINKED, 0, "", e.link(), clocks));
        };
    }

    /** The challenge with only what was true by the end of a day. */
    ChallengeState on(LocalDate day) {
        return new ChallengeState(challengeId, logged, Dated.by(day, steps));
    }

    private ChallengeState with(Step step) {
        return new ChallengeState(challengeId, logged, Dated.plus(steps, step));
    }

    private static Step raised(ChallengeLogged e, Clocks clocks) {
        return Step.of(What.RAISED, 0, "", e.asked(), clocks).dueOn(e.responseDue());
    }
}
