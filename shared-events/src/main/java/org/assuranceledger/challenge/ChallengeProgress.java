package org.assuranceledger.challenge;

import static org.assuranceledger.challenge.ChallengeState.ACCEPTED;
import static org.assuranceledger.challenge.ChallengeState.CLOSED;
import static org.assuranceledger.challenge.ChallengeState.ESCALATED;
import static org.assuranceledger.challenge.ChallengeState.NOT_ACCEPTED;
import static org.assuranceledger.challenge.ChallengeState.OPEN;
import static org.assuranceledger.challenge.ChallengeState.REOPENED;
import static org.assuranceledger.challenge.ChallengeState.RESPONDED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;

/**
 * How far a challenge has got. A pure fold: begin with the event that logged it, and let each later one follow.
 *
 * @param agencies who was challenged
 * @param resting the state in which it is while no answer says more: open, escalated, closed or reopened
 * @param stage at which stage of escalation, from 1
 * @param responses how many answers were given in all; they are numbered from 1
 * @param unjudged the agency of each answer that awaits judgement, by the answer's number
 * @param accepted the agencies whose last judged answer was adequate, since the challenge was last opened
 * @param notAccepted the agencies whose last judged answer was not, since it was last opened or escalated
 */
public record ChallengeProgress(
        List<String> agencies,
        ChallengeState resting,
        int stage,
        int responses,
        Map<Integer, String> unjudged,
        Set<String> accepted,
        Set<String> notAccepted) {

    /** Keeps copies, so that nothing changes under a reader. */
    public ChallengeProgress {
        agencies = List.copyOf(agencies);
        unjudged = Map.copyOf(unjudged);
        accepted = Set.copyOf(accepted);
        notAccepted = Set.copyOf(notAccepted);
    }

    /** A challenge that was just logged. */
    public static ChallengeProgress of(ChallengeLogged event) {
        return new ChallengeProgress(event.agencies(), OPEN, 1, 0, Map.of(), Set.of(), Set.of());
    }

    /** After one more event of the same challenge. */
    public ChallengeProgress after(OfOneChallenge event) {
        return switch (event) {
            case ChallengeLogged logged -> of(logged);
            case ChallengeResponseRecorded answered -> answered(answered.response(), answered.agencyId());
            case ResponseJudged judged -> judged(judged.response(), judged.adequate());
            case ChallengeEscalated up -> resting(ESCALATED, up.stage(), accepted);
            case ChallengeClosed closed -> resting(CLOSED, stage, accepted);
            case ChallengeReopened reopened -> resting(REOPENED, stage, Set.of());
            case ChallengeImpactRecorded impact -> this;
            case ChallengeLinked linked -> this;
        };
    }

    /** Where it stands. */
    public ChallengeState state() {
        if (resting == CLOSED) {
            return CLOSED;
        }
        if (!unjudged.isEmpty()) {
            return RESPONDED;
        }
        if (!notAccepted.isEmpty()) {
            return NOT_ACCEPTED;
        }
        return accepted.containsAll(agencies) ? ACCEPTED : resting;
    }

    /**
     * Which agencies owe an answer: none once it is closed, else all whose answer is neither accepted nor with the
     * chair.
     */
    public List<String> awaited() {
        return agencies.stream()
                .filter(agency -> resting != CLOSED && !accepted.contains(agency) && !unjudged.containsValue(agency))
                .toList();
    }

    private ChallengeProgress answered(int response, String agency) {
        Map<Integer, String> waiting = new HashMap<>(unjudged);
        waiting.put(response, agency);
        return new ChallengeProgress(agencies, resting, stage, response, waiting, accepted, notAccepted);
    }

    private ChallengeProgress judged(int response, boolean adequate) {
        Map<Integer, String> waiting = new HashMap<>(unjudged);
        String agency = waiting.remove(response);
        return agency == null
                ? this
                : new ChallengeProgress(
                        agencies,
                        resting,
                        stage,
                        responses,
                        waiting,
                        with(agency, adequate, accepted),
                        with(agency, !adequate, notAccepted));
    }

    private ChallengeProgress resting(ChallengeState now, int nowAtStage, Set<String> stillAccepted) {
        return new ChallengeProgress(agencies, now, nowAtStage, responses, unjudged, stillAccepted, Set.of());
    }

    private static Set<String> with(String agency, boolean in, Set<String> agencies) {
        Set<String> changed = new HashSet<>(agencies);
        if (in) {
            changed.add(agency);
        } else {
            changed.remove(agency);
        }
        return changed;
    }
}
