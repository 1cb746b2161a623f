package org.assuranceledger.command.planfile;

/** What a success measure looks at: work done, lives changed, what people say, or whether a duty is kept. */
public enum MeasureType implements FixedWord {
    OUTPUT,
    OUTCOME,
    FEEDBACK,
    COMPLIANCE
}
