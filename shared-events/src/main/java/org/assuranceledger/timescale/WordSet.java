package org.assuranceledger.timescale;

import java.util.Set;

/** Sets of words as one reads them. */
final class WordSet {
    private WordSet() {}

    /** The words of a text with single spaces between. */
    static Set<String> of(String words) {
        return Set.of(words.split(" ", -1));
    }
}
