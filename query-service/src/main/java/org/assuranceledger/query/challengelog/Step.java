package org.assuranceledger.query.challengelog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * One step of the exchange about a challenge.
 *
 * @param number of the response given or judged, or of the stage escalated to; 0 for other steps
 * @param who the agency or the stage that the step names; empty for other steps
 * @param words what was said: question, answer, reason, outcome, impact, or the address of what is linked
 * @param evidence that came with an answer
 * @param due by when the step asks for an answer
 * @param meeting where it was closed
 */
public record Step(
        What what,
        int number,
        String who,
        String words,
        String evidence,
        Optional<Timescale> due,
        Optional<String> meeting,
        Clocks clocks)
        implements Dated {

    /** What sort of step it is. */
    public enum What {
        /** The challenge was put. */
        RAISED,
        /** An agency answered. */
        RESPONSE,
        /** The chair found an answer adequate. */
        ACCEPTED,
        /** The chair found an answer not adequate. */
        NOT_ACCEPTED,
        /** It went up a stage. */
        ESCALATED,
        /** It was closed with an outcome. */
        CLOSED,
        /** It was opened again. */
        REOPENED,
        /** What it changed for children was judged. */
        IMPACT,
        /** It was tied to something that it led to. */
        LINKED;

        /** As written in answers, such as {@code not-accepted}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The event that it stands for; empty for what leaves the challenge where it stands. */
    Optional<OfOneChallenge> moved(String challengeId) {
        Timescale on = clocks.effectiveOn();
        return switch (what) {
            case RAISED, IMPACT, LINKED -> Optional.empty();
            case RESPONSE -> Optional.of(new ChallengeResponseRecorded(challengeId, number, who, words, evidence, on));
            case ACCEPTED, NOT_ACCEPTED ->
                Optional.of(new ResponseJudged(challengeId, number, what == What.ACCEPTED, words, on));
            case ESCALATED ->
                Optional.of(new ChallengeEscalated(
                        challengeId, number, who, due.orElseGet(() -> Timescale.none("")), words, on));
            case CLOSED -> Optional.of(new ChallengeClosed(challengeId, words, meeting, on));
            case REOPENED -> Optional.of(new ChallengeReopened(challengeId, words, on));
        };
    }

    static Step of(What what, int number, String who, String words, Clocks clocks) {
        return new Step(what, number, who, words, "", Optional.empty(), Optional.empty(), clocks);
    }

    Step withEvidence(String given) {
        return new Step(what, number, who, words, given, due, meeting, clocks);
    }

    Step dueOn(Timescale newDue) {
        return new Step(what, number, who, words, evidence, Optional.of(newDue), meeting, clocks);
    }

    Step at(Optional<String> where) {
        return new Step(what, number, who, words, evidence, due, where, clocks);
    }
}
