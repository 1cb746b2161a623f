package org.assuranceledger.command.relay;

import java.util.List;
import java.util.Optional;

/**
 * How far the relays have got in an edition of the topics; each begins because the topics are to be emptied.
 *
 * @param edition counts from 0
 * @param redaction number of the commit up to which all words that were to be gone were so when it began; 0 before
 *     any
 * @param emptiedTo where the topics ended at a moment after it began: all before that goes, and what counts as sent in
 *     this edition stands behind it; absent until a relay has looked
 * @param commit number of the last commit that the brokers have answered for in this edition, 0 for none
 */
public record Place(long edition, long redaction, Optional<List<TopicEnd>> emptiedTo, long commit) {
    /** Before the first commit; the topics hold nothing that is to go. */
    public static final Place START = new Place(0, 0, Optional.of(List.of()), 0);

    Place at(long number) {
        return new Place(edition, redaction, emptiedTo, number);
    }

    /** A new edition: all is to be sent again, behind what the topics hold now. */
    Place anew(long gone) {
        return new Place(edition + 1, Math.max(redaction, gone), Optional.empty(), 0);
    }

    Place emptiedTo(List<TopicEnd> ends) {
        return new Place(edition, redaction, Optional.of(ends), commit);
    }
}
