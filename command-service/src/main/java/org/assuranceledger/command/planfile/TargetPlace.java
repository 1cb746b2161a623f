package org.assuranceledger.command.planfile;

/** Which cell of the plan a figure stood in. */
public enum TargetPlace implements FixedWord {
    ACTION,
    MILESTONE,
    MEASURE,
    PROGRESS
}
