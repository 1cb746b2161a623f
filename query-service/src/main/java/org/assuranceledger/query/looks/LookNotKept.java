package org.assuranceledger.query.looks;

import org.assuranceledger.query.refusal.NotAnswered;
import org.assuranceledger.query.refusal.ReadingRule;

/** An inspector's look could not be recorded, so nothing is shown. */
public final class LookNotKept extends NotAnswered {
    private static final long serialVersionUID = 1L;

    LookNotKept(RuntimeException cause) {
        super(
                ReadingRule.LOOK_NOT_RECORDED,
                ReadingRule.LOOK_NOT_RECORDED.sentence(),
                ReadingRule.LOOK_NOT_RECORDED.remedy(),
                cause);
    }
}
