package org.assuranceledger.query.asat;

/** The record does not hold what was asked for, or did not at that moment. */
public final class NotInRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    private NotInRecord(String what, String sentence) {
        super(sentence);
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
                "The record as at position %d has no %s %s. Check the address, or ask about a later moment."
                        .formatted(asAt.position(), what, address));
    }

    static NotInRecord notPresented(String address) {
        return new NotInRecord(
                "presented",
                ("No paper about %s had been put before a meeting by then. Ask about a later moment, or"
                                + " leave out basis=presented to see what was recorded.")
                        .formatted(address));
    }
}
