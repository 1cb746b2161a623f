package org.assuranceledger.command.planfile;

/** What a row of the plan is: an action, a commitment in running text, or a numbered row left blank. */
public enum ActionType implements FixedWord {
    ACTION,
    COMMITMENT,
    BLANK_ROW
}
