package org.assuranceledger.query.refusal;

/** An inspector's look could not be recorded, so nothing is shown. */
public final class LookNotKept extends NotAnswered {
    private static final long serialVersionUID = 1L;

    /** Because of what the store of looks said. */
    public LookNotKept(RuntimeException cause) {
        super(
                ReadingRule.LOOK_NOT_RECORDED,
                ReadingRule.LOOK_NOT_RECORDED.sentence(),
                ReadingRule.LOOK_NOT_RECORDED.remedy(),
                cause);
    }
}
