package org.assuranceledger.evidence;

import org.assuranceledger.ledger.Commit;

/** One line of a record that was handed over. */
public sealed interface Line {
    /** An entry, its hashes unchecked. */
    record Entry(Commit commit) implements Line {}

    /**
     * Something that is no entry.
     *
     * @param why as what follows "entry 7 has been altered: it ..."
     */
    record Unreadable(String why) implements Line {}
}
