package org.assuranceledger.query.page;

import java.util.Optional;

/** Something that stands at the top of every page, such as that this is a demonstration and which day it has. */
public interface Notice {
    /** Whether there is anything to say at this moment. */
    default boolean applies() {
        return true;
    }

    /** Whether it says that something is wrong, which nobody may overlook. */
    default boolean isWarning() {
        return false;
    }

    /** What it says at this moment, as plain text. */
    String words();

    /** Where a person can do something about it. */
    default Optional<Link> link() {
        return Optional.empty();
    }

    /**
     * A link to a page of this service.
     *
     * @param words what it is called
     * @param address such as {@code /demonstration/people}
     */
    record Link(String words, String address) {}
}
