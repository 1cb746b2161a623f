package org.assuranceledger.query.intake;

/** A commit was offered before one that comes earlier; it is to be offered again once that has come. */
public final class GapInJournal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long missing;

    /** Says that commit {@code offered} came while commit {@code missing} had not. */
    public GapInJournal(long missing, long offered) {
        super("Commit %d came, but commit %d is missing".formatted(offered, missing));
        this.missing = missing;
    }

    /** Number of the first commit that is missing. */
    public long missing() {
        return missing;
    }
}
