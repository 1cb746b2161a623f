package org.assuranceledger.query.asat;

import java.util.Collection;
import java.util.List;

/** The address asks for something in words that cannot be read, or about a moment that there is not. */
public final class UnreadableRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String heading;
    private final String part;
    private final String known;

    private UnreadableRequest(String heading, String part, String sentence, Collection<String> known) {
        super(sentence);
        this.heading = heading;
        this.part = part;
        this.known = String.join(", ", known);
    }

    private static UnreadableRequest of(String part, String sentence) {
        return new UnreadableRequest("problem.400", part, sentence, List.of());
    }

    private static UnreadableRequest noneOf(String part, String sentence, Collection<String> known) {
        return new UnreadableRequest("problem.400", part, sentence.formatted(String.join(", ", known)), known);
    }

    private static UnreadableRequest yetToCome(String part, String sentence) {
        return new UnreadableRequest("problem.yet", part, sentence, List.of());
    }

    /** Key of the words that head the page which says so. */
    public String heading() {
        return heading;
    }

    /** What cannot be read, such as "as-at"; pages have a sentence for each. */
    public String part() {
        return part;
    }

    /** What could have been asked for instead, as addresses have it; empty where that is no list. */
    public String known() {
        return known;
    }

    static UnreadableRequest asAt() {
        return of(
                "as-at",
                "\"asAt\", or \"since\" where two are compared, is no moment. Write a day such as 2015-10-31,"
                        + " a time in London such as 2015-10-31T17:00,"
                        + " an instant such as 2015-10-31T17:00:00Z, or a place in the record such as position:123.");
    }

    /** A parameter that should be a day is none. */
    public static UnreadableRequest notADay(String name) {
        return of("day", "\"%s\" is no day. Write a day such as 2015-10-31.".formatted(name));
    }

    static UnreadableRequest notYet() {
        return yetToCome("not-yet", "That moment has not come yet. Ask about today or an earlier day.");
    }

    static UnreadableRequest beyond(long head) {
        return yetToCome("beyond", "The record ends at position %d. Ask about that or an earlier one.".formatted(head));
    }

    static UnreadableRequest basis() {
        return of("basis", "\"basis\" is either recorded or presented.");
    }

    static UnreadableRequest atLeast() {
        return of("at-least", "\"atLeast\" is a place in the record, a whole number such as 123.");
    }

    /** A list is asked for by a standing that there is not. */
    public static UnreadableRequest status(List<String> known) {
        return noneOf("status", "\"status\" is none of those there are: %s.", known);
    }

    /** A table is asked for in an order that it cannot be put in. */
    public static UnreadableRequest sort(Collection<String> columns) {
        return noneOf(
                "sort",
                "\"sort\" is none of those there are: %s. A minus before one of them puts the last first.",
                columns);
    }

    /** The mark of a page is none that this service gave out. */
    public static UnreadableRequest cursor() {
        return of("cursor", "\"cursor\" is not one that a page before gave. Begin at the first page.");
    }
}
