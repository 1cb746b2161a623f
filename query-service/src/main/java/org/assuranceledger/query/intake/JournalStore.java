package org.assuranceledger.query.intake;

import java.util.Collection;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;

/**
 * Where the journal is kept. A read gives only what no fault can take back; so it may not yet give what was found
 * taken, and after a change of primary may give less than an earlier one did.
 */
interface JournalStore {
    /** The last commit's place, {@link Head#EMPTY} while there is none. */
    Head head();

    /** The hash of the commit kept under this number. */
    Optional<Hash> hashOf(long commitNumber);

    /** Keeps a commit for good, unless its number is taken; whether it was kept now. */
    boolean insert(Commit commit);

    /** Removes sealed texts, words and salt, from a commit for good; does nothing where they are not there. */
    void remove(long commitNumber, Collection<String> seals);
}
