package org.assuranceledger.command.meeting;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What meetings and their papers keep to. */
public enum MeetingRule implements Rule {
    /** A meeting is recorded once. */
    MEETING_ALREADY_HELD(
            NOT_NOW,
            "The board already has a meeting under the short name {0}.",
            "Use that meeting, or choose another short name for this one."),
    /** What was known when depends on the day of the meeting. */
    MEETING_NEEDS_A_DAY(
            WRONG_VALUE,
            "\"{0}\" is not one day, and what was known when depends on the day of a meeting.",
            "Write the day on which the group met, such as 16 September 2015."),
    /** A paper is put before a meeting on its day. */
    PAPER_ON_ANOTHER_DAY(
            WRONG_VALUE,
            "The paper is said to have been presented on {0}, but the meeting was on {1}.",
            "Leave the day out, or record the paper at the meeting that had it."),
    /** A version of a paper is put before a meeting once. */
    PAPER_ALREADY_PRESENTED(
            NOT_NOW,
            "This meeting has been given that paper in version \"{0}\" already.",
            "There is nothing to do. If it was another version, give its own."),
    /** A paper shows some part of the record. */
    POSITION_BEFORE_THE_FIRST(
            WRONG_VALUE,
            "{0} is not a position in the record; positions count from 1.",
            "Give the position that is printed on the paper."),
    /** A paper cannot show what was recorded after it, so no later entry is ever taken as having been presented. */
    POSITION_NOT_YET_RECORDED(
            WRONG_VALUE,
            "The paper is said to show the record up to position {0}, but the record ends at {1}.",
            "Give the position that is printed on the paper.");

    private final Said said;

    MeetingRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
