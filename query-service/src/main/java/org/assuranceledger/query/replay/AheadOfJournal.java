package org.assuranceledger.query.replay;

/** A view has taken in entries that the journal does not have: one of them was put back to an older state. */
public final class AheadOfJournal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AheadOfJournal(long position, long head) {
        super("A view has taken in entry %d, but the journal ends at %d. Rebuild the view.".formatted(position, head));
    }
}
