package org.assuranceledger.command.board;

import java.util.Optional;
import org.assuranceledger.ledger.Commit;

/** Finds entries of the record by their numbers. */
@FunctionalInterface
public interface RecordedEntries {
    /** The commit that holds the entry at this position; empty if there is none. */
    Optional<Commit> at(long position);
}
