package org.assuranceledger.events;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/** What has happened in the Log of Challenge. */
public sealed interface ChallengeEvent extends BoardEvent {

    /** The log gave out its next number, from 1; a number is never given twice. */
    @StoredAs("challenge-numbered")
    record ChallengeNumbered(String logId, int number, Timescale effectiveOn) implements ChallengeEvent {
        @Override
        public String aggregateId() {
            return logId;
        }
    }

    /** What has happened to one challenge, such as {@code redbridge/challenges/7}. */
    sealed interface OfOneChallenge extends ChallengeEvent {
        /** Which challenge. */
        String challengeId();

        @Override
        default String aggregateId() {
            return challengeId();
        }
    }

    /**
     * A challenge was put to one or more agencies, or to the board itself; {@code effectiveOn} is when it was raised.
     *
     * @param raisedByRole role of whoever raised it, such as {@code independent-chair}
     * @param raisedByAgency the member agency that raised it; absent where the board itself did
     * @param forum the meeting or group in which it was raised
     * @param minuteReference where the minutes have it
     * @param agencies short names of the agencies challenged; {@code board} for the board itself
     * @param trigger indicator, audit-finding, review, section-11-score, complaint, attendance or other
     * @param asked what the agency is asked to do
     * @param planned whether the challenge was planned in the business plan
     * @param links identities of the actions, findings and returns it is about
     */
    @StoredAs("challenge-logged")
    record ChallengeLogged(
            String challengeId,
            String boardId,
            int number,
            String raisedByRole,
            Optional<String> raisedByAgency,
            String forum,
            Optional<String> minuteReference,
            List<String> agencies,
            @FreeText String subject,
            @FreeText String reason,
            String trigger,
            @FreeText String asked,
            Timescale responseDue,
            boolean planned,
            List<String> links,
            Timescale effectiveOn)
            implements OfOneChallenge {}

    /** An agency answered; {@code response} counts from 1 in the challenge. */
    @StoredAs("challenge-response-recorded")
    record ChallengeResponseRecorded(
            String challengeId,
            int response,
            String agencyId,
            @FreeText String answer,
            @FreeText String evidence,
            Timescale effectiveOn)
            implements OfOneChallenge {}

    /** The chair judged an answer. */
    @StoredAs("response-judged")
    record ResponseJudged(
            String challengeId,
            int response,
            boolean adequate,
            @FreeText String reason,
            Timescale effectiveOn) implements OfOneChallenge {}

    /**
     * The challenge went up a stage; {@code stage} counts from 1 among the board's stages, and every challenge begins
     * at 1.
     */
    @StoredAs("challenge-escalated")
    record ChallengeEscalated(
            String challengeId,
            int stage,
            String stageName,
            Timescale responseDue,
            @FreeText String reason,
            Timescale effectiveOn)
            implements OfOneChallenge {}

    /** The challenge was closed with an outcome. */
    @StoredAs("challenge-closed")
    record ChallengeClosed(
            String challengeId, @FreeText String outcome, Optional<String> meeting, Timescale effectiveOn)
            implements OfOneChallenge {}

    /** A closed challenge was opened again. */
    @StoredAs("challenge-reopened")
    record ChallengeReopened(String challengeId, @FreeText String reason, Timescale effectiveOn)
            implements OfOneChallenge {}

    /** What the challenge changed for children, judged later than the closing. */
    @StoredAs("challenge-impact-recorded")
    record ChallengeImpactRecorded(
            String challengeId, @FreeText String impact, Timescale effectiveOn) implements OfOneChallenge {}

    /** The challenge was linked with something else of the board that it came from or led to, such as an action. */
    @StoredAs("challenge-linked")
    record ChallengeLinked(String challengeId, String link, Timescale effectiveOn) implements OfOneChallenge {}
}
