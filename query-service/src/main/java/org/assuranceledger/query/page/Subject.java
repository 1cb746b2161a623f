package org.assuranceledger.query.page;

import java.util.Optional;

/**
 * Something that has an address in the record.
 *
 * @param words what people call it
 * @param path of the page that shows it, without the moment; absent if none does
 */
public record Subject(String words, Optional<String> path) {
    static Subject shown(String words, String address) {
        return new Subject(words, Optional.of("/boards/" + address));
    }

    static Subject unshown(String words) {
        return new Subject(words, Optional.empty());
    }
}
