package org.assuranceledger.command.action;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.NOT_YOURS;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What an action must keep to. */
public enum ActionRule implements Rule {
    /** An agency's lead reports on the agency's own actions. */
    NOT_YOUR_AGENCYS_ACTION(
            NOT_YOURS,
            "Your agency neither leads this action nor watches over it.",
            "Ask the board manager to record it, or to assign your agency as a lead."),
    /** Nothing is added to what has ended. */
    ACTION_IS_CLOSED(
            NOT_NOW, "The action is closed, so nothing more can be recorded.", "Open it again first, and say why."),
    /** Only what has ended is opened again. */
    ACTION_IS_OPEN(NOT_NOW, "The action is open, so it cannot be opened again.", "There is nothing to do."),
    /** It is opened again after it was closed. */
    REOPENED_BEFORE_IT_WAS_CLOSED(
            WRONG_VALUE,
            "The action would have been opened again before it was closed, which was {0}.",
            "Give the day on which it was opened again."),
    /** What changes a thing that the board agreed says why. */
    CHANGE_NEEDS_A_REASON(
            WRONG_VALUE,
            "{0} needs a reason, so that the board can see later why it was done.",
            "Say why, in a sentence."),
    /** What changes a thing that the board agreed says who approved it. */
    CHANGE_NEEDS_AN_APPROVER(
            WRONG_VALUE,
            "{0} needs someone's approval, so that the board can see later who agreed.",
            "Name who approved it, by role or group."),
    /** A new wording is another one. */
    WORDING_UNCHANGED(
            NOT_NOW, "The action is worded so already.", "Write the new wording, or leave the action as it is."),
    /** Lists stay ones that people can read. */
    TOO_MANY_PARTS(
            WRONG_VALUE,
            "There can be at most {1} {0} here.",
            "Join some of them, or put those that are over into another action."),
    /** A milestone is something or is due sometime. */
    MILESTONE_SAYS_NOTHING(
            WRONG_VALUE,
            "The milestone says neither what is to be reached nor by when.",
            "Write its wording, its date, or both."),
    /** What is said about a milestone is about one that the action has. */
    MILESTONE_UNKNOWN(
            UNKNOWN,
            "The action has no milestone {0}.",
            "Choose one of the action's milestones, or add this one first."),
    /** A milestone is reached once, and stays reached. */
    MILESTONE_ALREADY_REACHED(
            NOT_NOW,
            "Milestone {0} has been reached already.",
            "There is nothing to do; if its date was written down wrongly, correct the date."),
    /** A milestone is missed once for each date it has had. */
    MILESTONE_ALREADY_MISSED(
            NOT_NOW,
            "That milestone {0} was missed is in the record already.",
            "Move its date with a reason and someone's approval, or record that it was reached late."),
    /** Only what was due can be missed. */
    MILESTONE_HAS_NO_DATE(
            NOT_NOW,
            "Milestone {0} has no day by which it is due, so it cannot have been missed.",
            "Give it a date first: move it, or correct the date that was written down."),
    /** A milestone is missed once its last day is over. */
    MILESTONE_NOT_YET_DUE(
            NOT_NOW,
            "Milestone {0} was still in time: it is due {1}.",
            "Record it as missed from the day after that on; if it can no longer be met, move its date."),
    /** Why a milestone was missed is what the board will ask. */
    MISS_NEEDS_AN_EXPLANATION(WRONG_VALUE, "It does not say why the milestone was missed.", "Say why, in a sentence."),
    /** A date that changes is another one. */
    MILESTONE_DATE_UNCHANGED(
            NOT_NOW, "Milestone {0} has this date already.", "Write the new date, or leave the milestone as it is."),
    /** What is put off comes later. */
    POSTPONED_TO_EARLIER(
            WRONG_VALUE,
            "The action would be put off to a time that is not later than the one it had.",
            "Look at both dates again; leave the new one blank if it is not known yet."),
    /** A share of a whole is no less than nothing and no more than all of it. */
    PERCENT_OUT_OF_RANGE(WRONG_VALUE, "A target in per cent is from 0 to 100.", "Write the per cent, or another unit."),
    /** Per cent are written as such, so that 0.95 is not taken for less than one in a hundred. */
    PERCENT_AS_FRACTION(
            WRONG_VALUE,
            "A target between 0 and 1 per cent is most likely a share of one.",
            "Write 95 for 95 per cent, not 0.95."),
    /** A target is a number that people count to. */
    TARGET_OUT_OF_RANGE(
            WRONG_VALUE,
            "A target is a number from 0 to 1,000,000,000 with two decimals at most.",
            "Write the number that is to be reached.");

    private final Said said;

    ActionRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
