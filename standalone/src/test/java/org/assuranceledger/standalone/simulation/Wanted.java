package org.assuranceledger.standalone.simulation;

import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Decision;

/** What a caller wants recorded. */
interface Wanted {
    /** What an instance decides on what it sees recorded; empty if it sees that nothing is left to be done. */
    Optional<Decision> decidedOn(LedgerStore store, String command, String attempt);

    /** The words that are to be gone once it is recorded. */
    default Optional<Removal> removal() {
        return Optional.empty();
    }
}
