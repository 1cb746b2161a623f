package org.assuranceledger.evidence;

import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;

/** How the entries of a record follow one another. */
sealed interface Following permits WholeLedger, OneBoard {
    /** Takes the next entry and moves on, or says what is wrong with it and stays. */
    Optional<String> take(Commit commit);

    /** The place that an entry claims, from 1; 0 if it is of another record. */
    long place(Commit commit);

    /** Whether an entry names the hash of the last one taken. */
    boolean joins(Commit commit);

    /** The hash by which an entry is known in the tree. */
    Hash entry(Commit commit);

    /** Of what it is the record, as in "The record of ...". */
    String inWords();
}
