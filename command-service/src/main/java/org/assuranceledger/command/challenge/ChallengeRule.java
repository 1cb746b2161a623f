package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What the Log of Challenge keeps to. */
public enum ChallengeRule implements Rule {
    /** An agency that raises a challenge puts it to someone else. */
    AGENCY_CHALLENGES_ITSELF(
            WRONG_VALUE,
            "{0} both raises this challenge and is the only one challenged.",
            "Name the agency that is challenged, or leave out who raised it if the board did."),
    /** An answer cannot be due before the question. */
    RESPONSE_DUE_BEFORE_ASKED(
            WRONG_VALUE,
            "The answer would be due ({0}) before it is asked for ({1}).",
            "Put right the day by which the answer is due, or the day of the challenge."),
    /** What follows from a challenge comes after it. */
    BEFORE_THE_CHALLENGE(
            WRONG_VALUE,
            "This is said to have happened on {0}, before the challenge was raised.",
            "Put the day right, or record it where it belongs: it cannot follow from a challenge not yet raised."),
    /** Only who was asked can answer. */
    AGENCY_NOT_CHALLENGED(
            WRONG_VALUE,
            "{0} is not among those challenged: {1}.",
            "Choose the agency whose answer it is, or log a challenge to {0}."),
    /** There must be an answer to judge. */
    RESPONSE_UNKNOWN(
            UNKNOWN,
            "This challenge has no answer number {0}; it has {1} so far.",
            "Choose one of the answers to this challenge."),
    /** A judgement is not taken back; a new answer gets a new one. */
    RESPONSE_ALREADY_JUDGED(
            NOT_NOW,
            "Answer number {0} has been judged already.",
            "Leave the judgement as it is. A new answer from the agency can be judged anew."),
    /** An answer is read before the next step is taken. */
    RESPONSE_NOT_JUDGED(
            NOT_NOW, "An answer to this challenge has not been judged yet.", "Judge the answer first, then go on."),
    /** There is nothing to escalate once all have answered well. */
    RESPONSES_ACCEPTED(
            NOT_NOW,
            "Every answer to this challenge has been accepted, so there is nothing to escalate.",
            "Close the challenge with its outcome."),
    /** Stages are gone through one by one. */
    ESCALATION_SKIPS_A_STAGE(
            WRONG_VALUE,
            "This challenge is at stage {0}, so stage {2} comes next and not {1}.",
            "Escalate to stage {2}; stages are neither skipped nor gone back."),
    /** Escalation ends somewhere. */
    NO_FURTHER_STAGE(
            WRONG_VALUE,
            "A board has at most {0} stages of escalation.",
            "Take the challenge to a meeting, which can close it with or without an answer."),
    /** Without an accepted answer, closing is a decision of the board. */
    CLOSING_NEEDS_A_MEETING(
            NOT_NOW,
            "Not every agency has given an answer that was accepted.",
            "Name the meeting that decided to close the challenge all the same, or wait for the answers."),
    /** A closed challenge takes nothing but its impact, its links and being opened again. */
    CHALLENGE_IS_CLOSED(NOT_NOW, "This challenge is closed.", "Open the challenge again first, and say why."),
    /** What comes after the closing waits for it. */
    CHALLENGE_NOT_CLOSED(
            NOT_NOW,
            "This challenge is not closed.",
            "Close it first; its impact for children is judged afterwards, and only a closed one is opened again."),
    /** A link is made once. */
    ALREADY_LINKED(NOT_NOW, "This challenge is already linked with {0}.", "There is nothing to do."),
    /** A link leads somewhere else. */
    LINKED_WITH_ITSELF(
            WRONG_VALUE, "A challenge cannot be linked with itself.", "Name what the challenge came from or led to.");

    private final Said said;

    ChallengeRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
