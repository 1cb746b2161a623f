package org.assuranceledger.query.evidence;

import java.util.Optional;

/** What is signed about the whole record, as anyone may have it; no word of the record is in it. */
public interface SignedRecord {
    /** The latest checkpoint as a signed note; absent until one is signed. */
    Optional<String> checkpoint();

    /** The list of public keys: the first, and the introductions of later ones; absent as long. */
    Optional<String> keys();
}
