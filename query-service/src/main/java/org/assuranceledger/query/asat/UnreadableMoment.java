package org.assuranceledger.query.asat;

import java.util.List;

/** The address asks about a moment in words that cannot be read, or about one that there is not. */
public final class UnreadableMoment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String part;

    private UnreadableMoment(String part, String sentence) {
        super(sentence);
        this.part = part;
    }

    /** What cannot be read, such as "as-at"; pages have a sentence for each. */
    public String part() {
        return part;
    }

    static UnreadableMoment asAt() {
        return new UnreadableMoment(
                "as-at",
                "\"asAt\" is no moment. Write a day such as 2015-10-31, a time in London such as 2015-10-31T17:00,"
                        + " an instant such as 2015-10-31T17:00:00Z, or a place in the record such as position:123.");
    }

    /** A parameter that should be a day is none. */
    public static UnreadableMoment notADay(String name) {
        return new UnreadableMoment("day", "\"%s\" is no day. Write a day such as 2015-10-31.".formatted(name));
    }

    static UnreadableMoment notYet() {
        return new UnreadableMoment("not-yet", "That moment has not come yet. Ask about today or an earlier day.");
    }

    static UnreadableMoment beyond(long head) {
        return new UnreadableMoment(
                "beyond", "The record ends at position %d. Ask about that or an earlier one.".formatted(head));
    }

    static UnreadableMoment basis() {
        return new UnreadableMoment("basis", "\"basis\" is either recorded or presented.");
    }

    static UnreadableMoment atLeast() {
        return new UnreadableMoment("at-least", "\"atLeast\" is a place in the record, a whole number such as 123.");
    }

    /** A list is asked for by a standing that there is not. */
    public static UnreadableMoment status(List<String> known) {
        return new UnreadableMoment(
                "status", "\"status\" is none of those there are: %s.".formatted(String.join(", ", known)));
    }

    /** The mark of a page is none that this service gave out. */
    public static UnreadableMoment cursor() {
        return new UnreadableMoment(
                "cursor", "\"cursor\" is not one that a page before gave. Begin at the first page.");
    }
}
