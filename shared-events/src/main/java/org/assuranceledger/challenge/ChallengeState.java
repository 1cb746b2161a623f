package org.assuranceledger.challenge;

/** Where a challenge stands; {@code docs/challenge-states.md} has every way from one to another. */
public enum ChallengeState {
    /** It was raised, and at least one agency has yet to answer. */
    OPEN("open"),
    /** An answer awaits the chair's judgement. */
    RESPONDED("responded"),
    /** Every agency challenged has given an answer that the chair found adequate. */
    ACCEPTED("accepted"),
    /** The chair found an agency's answer inadequate, and nothing has followed yet. */
    NOT_ACCEPTED("not accepted"),
    /** It went up a stage, and an answer is awaited there. */
    ESCALATED("escalated"),
    /** It was closed with an outcome. */
    CLOSED("closed"),
    /** It was opened again, and new answers are awaited. */
    REOPENED("reopened");

    private final String words;

    ChallengeState(String words) {
        this.words = words;
    }

    /** As the board says it, such as "not accepted". */
    public String words() {
        return words;
    }
}
