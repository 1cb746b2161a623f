package org.assuranceledger.query.asat;

/** The record does not hold what was asked for, or did not at that moment. */
public final class NotInRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotInRecord(String sentence) {
        super(sentence);
    }

    /**
     * There is no such thing.
     *
     * @param what such as "plan"
     */
    public static NotInRecord no(String what, String address, AsAt asAt) {
        return new NotInRecord(
                "The record as at position %d has no %s %s. Check the address, or ask about a later moment."
                        .formatted(asAt.position(), what, address));
    }

    static NotInRecord notPresented(String address) {
        return new NotInRecord(("No paper about %s had been put before a meeting by then. Ask about a later moment, or"
                        + " leave out basis=presented to see what was recorded.")
                .formatted(address));
    }
}
