package org.assuranceledger.command.planfile;

/** Whether a figure is a target, or the stump of a lost sentence that must not be counted as one. */
public enum TargetStatus implements FixedWord {
    TARGET,
    FRAGMENT
}
