package org.assuranceledger.query.page;

import java.util.Optional;

/** Something that stands at the top of every page, such as that this is a demonstration and which day it has. */
public interface Notice {
    /** What it says at this moment, as plain text. */
    String words();

    /** Where a person can do something about it. */
    Optional<Link> link();

    /**
     * A link to a page of this service.
     *
     * @param words what it is called
     * @param address such as {@code /demonstration/people}
     */
    record Link(String words, String address) {}
}
