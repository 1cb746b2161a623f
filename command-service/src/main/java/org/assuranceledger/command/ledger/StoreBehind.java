package org.assuranceledger.command.ledger;

/**
 * The store shows less than it showed before. A new primary does so until it knows what a majority has; a ledger whose
 * end was cut off does so for ever.
 */
final class StoreBehind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long number;

    StoreBehind(long number) {
        super("The store does not show commit %d any more".formatted(number));
        this.number = number;
    }

    LedgerBroken forGood() {
        return new LedgerBroken(number, "it is not the commit that stood there");
    }
}
