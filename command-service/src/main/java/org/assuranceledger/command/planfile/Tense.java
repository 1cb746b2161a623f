package org.assuranceledger.command.planfile;

/** Whether a progress note tells of something done, something still to come, or does not say. */
public enum Tense implements FixedWord {
    UNKNOWN,
    DONE,
    SCHEDULED
}
