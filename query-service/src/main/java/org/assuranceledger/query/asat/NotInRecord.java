package org.assuranceledger.query.asat;

import org.assuranceledger.query.refusal.NotAnswered;
import org.assuranceledger.query.refusal.ReadingRule;

/** The record does not hold what was asked for, or did not at that moment. */
public final class NotInRecord extends NotAnswered {
    private static final long serialVersionUID = 1L;

    private final String what;

    private NotInRecord(String what, String sentence, String remedy) {
        super(ReadingRule.NOT_IN_RECORD, sentence, remedy, null);
        this.what = what;
    }

    /**
     * What is not there, such as "plan", or "presented" where no paper had shown it; pages have a sentence for each.
     */
    public String what() {
        return what;
    }

    /**
     * There is no such thing.
     *
     * @param what such as "plan"
     */
    public static NotInRecord no(String what, String address, AsAt asAt) {
        return new NotInRecord(
                what,
                "The record as at position %d has no %s %s.".formatted(asAt.position(), what, address),
                ReadingRule.NOT_IN_RECORD.remedy());
    }

    static NotInRecord notPresented(String address) {
        return new NotInRecord(
                "presented",
                "No paper about %s had been put before a meeting by then.".formatted(address),
                "Ask about a later moment, or leave out basis=presented to see what was recorded.");
    }
}
