package org.assuranceledger.command.plan;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What a board's plan must keep to. */
public enum PlanRule implements Rule {
    /** A plan is drafted once. */
    PLAN_ALREADY_DRAFTED(
            NOT_NOW,
            "There is a plan {0} already.",
            "Go on with that plan, or choose another short name for this one."),
    /** A plan lasts some time. */
    PLAN_ENDS_BEFORE_IT_STARTS(
            WRONG_VALUE,
            "The plan would end on {1}, which is not after its first day, {0}.",
            "Look at both days again; a plan for 2015/16 goes from 1 April 2015 to 31 March 2016."),
    /** A longer period is a slip of the pen, and years that dates leave out are taken from it. */
    PLAN_TOO_LONG(
            WRONG_VALUE,
            "The plan would last from {0} to {1}; a plan lasts {2} years at most.",
            "Look at the years again, or draft a plan for each part of the time."),
    /** Two priorities under one reference could not be told apart. */
    PRIORITY_ALREADY_ADDED(
            NOT_NOW, "The plan already has a priority \"{0}\".", "Give this priority a reference of its own."),
    /** A plan stays one that people can read. */
    TOO_MANY_PRIORITIES(
            NOT_NOW, "The plan has {0} priorities already, and takes no more.", "Join some of the priorities."),
    /** What is said about a priority is about one that the plan has. */
    PRIORITY_UNKNOWN(
            UNKNOWN,
            "The plan has no priority \"{0}\".",
            "Choose one of the plan's priorities, or add this one first."),
    /** A plan is adopted once. */
    PLAN_ALREADY_ADOPTED(NOT_NOW, "The plan has been adopted already.", "There is nothing to do."),
    /** A board adopts something. */
    PLAN_HAS_NO_PRIORITIES(
            NOT_NOW, "The plan has no priority yet, so there is nothing to adopt.", "Add the plan's priorities first."),
    /** A reference leads to one action. */
    ACTION_REFERENCE_TAKEN(
            NOT_NOW,
            "The plan already has an action \"{0}\"; capital and small letters count as the same.",
            "Give this action a reference of its own; the one printed in the plan's document is kept beside it."),
    /** An action says what is to be done. */
    ACTION_WORDING_MISSING(
            WRONG_VALUE,
            "The action does not say what is to be done.",
            "Write the action's wording, or call it a blank row if the plan's document has an empty row there."),
    /** An empty row is empty. */
    BLANK_ROW_HAS_WORDING(
            WRONG_VALUE,
            "A blank row is one in which the plan's document says nothing, and this one has wording.",
            "Call it an action or a commitment."),
    /** A plan stays one that people can read. */
    TOO_MANY_ACTIONS(
            NOT_NOW, "The plan has {0} actions already, and takes no more.", "Draft a plan for the further ones.");

    private final Said said;

    PlanRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
