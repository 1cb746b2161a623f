package org.assuranceledger.command.ledger;

/** The ledger does not follow from itself; nothing was recorded, and nothing is until someone has looked into it. */
public final class LedgerBroken extends LedgerRefusal {
    private static final long serialVersionUID = 1L;

    private final long number;

    /**
     * Says so.
     *
     * @param number the first commit that is not good
     * @param why what is wrong with it, in words
     */
    public LedgerBroken(long number, String why) {
        super("broken", "The ledger is broken at commit %d: %s".formatted(number, why));
        this.number = number;
    }

    /** The first commit that does not follow. */
    public long number() {
        return number;
    }
}
