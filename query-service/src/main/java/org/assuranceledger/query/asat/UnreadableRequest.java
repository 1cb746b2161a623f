package org.assuranceledger.query.asat;

import java.util.Collection;
import java.util.List;
import org.assuranceledger.query.refusal.NotAnswered;
import org.assuranceledger.query.refusal.ReadingRule;

/** The address asks for something in words that cannot be read, or about a moment that there is not. */
public final class UnreadableRequest extends NotAnswered {
    private static final long serialVersionUID = 1L;
    private static final String CANNOT_BE_READ = "problem.400";

    private final String heading;
    private final String part;
    private final transient List<String> known;

    private UnreadableRequest(ReadingRule rule, String part, Collection<String> known, String sentence, String remedy) {
        super(rule, sentence, remedy, null);
        this.heading = CANNOT_BE_READ;
        this.part = part;
        this.known = List.copyOf(known);
    }

    private UnreadableRequest(String heading, String part, String sentence, String remedy) {
        super(ReadingRule.UNREADABLE_REQUEST, sentence, remedy, null);
        this.heading = heading;
        this.part = part;
        this.known = List.of();
    }

    private static UnreadableRequest of(String part, String sentence, String remedy) {
        return new UnreadableRequest(CANNOT_BE_READ, part, sentence, remedy);
    }

    private static UnreadableRequest noneOf(String part, Collection<String> known, String remedy) {
        String sentence = "\"%s\" is none of those there are: %s.".formatted(part, String.join(", ", known));
        return new UnreadableRequest(ReadingRule.UNREADABLE_REQUEST, part, known, sentence, remedy);
    }

    private static UnreadableRequest yetToCome(String part, String sentence, String remedy) {
        return new UnreadableRequest("problem.yet", part, sentence, remedy);
    }

    /** Key of the words that head the page which says so. */
    public String heading() {
        return heading;
    }

    /** What cannot be read, such as "as-at"; pages have a sentence for each. */
    public String part() {
        return part;
    }

    /** The same as one text, as addresses have it. */
    public String known() {
        return String.join(", ", known);
    }

    @Override
    public List<String> allowed() {
        return known;
    }

    static UnreadableRequest asAt() {
        return of(
                "as-at",
                "\"asAt\", or \"since\" where two are compared, is no moment.",
                "Write a day such as 2015-10-31, a time in London such as 2015-10-31T17:00, an instant such as"
                        + " 2015-10-31T17:00:00Z, or a place in the record such as position:123.");
    }

    /** A parameter that should be a day is none. */
    public static UnreadableRequest notADay(String name) {
        return of("day", "\"%s\" is no day.".formatted(name), "Write a day such as 2015-10-31.");
    }

    /** Parameters that should be numbers are none. */
    public static UnreadableRequest notANumber(Collection<String> names) {
        return of(
                "number",
                "\"%s\" must be a whole number.".formatted(String.join("\", \"", names)),
                "Write one such as 25, or leave it out.");
    }

    static UnreadableRequest notYet() {
        return yetToCome("not-yet", "That moment has not come yet.", "Ask about today or an earlier day.");
    }

    static UnreadableRequest beyond(long head) {
        return yetToCome(
                "beyond", "The record ends at position %d.".formatted(head), "Ask about that or an earlier one.");
    }

    static UnreadableRequest basis() {
        return noneOf("basis", List.of("recorded", "presented"), "Write one of these, or leave it out for recorded.");
    }

    static UnreadableRequest atLeast() {
        return of(
                "at-least",
                "\"atLeast\" is no place in the record.",
                "Write a whole number such as 123, the position that a change was answered with.");
    }

    /** A list is asked for by a standing that there is not. */
    public static UnreadableRequest status(List<String> known) {
        return noneOf("status", known, "Write one of these, or leave it out for all.");
    }

    /** A table is asked for in an order that it cannot be put in. */
    public static UnreadableRequest sort(Collection<String> columns) {
        return noneOf("sort", columns, "Write one of these, or leave it out. A minus before it puts the last first.");
    }

    /** The mark of a page is none that this service gave out. */
    public static UnreadableRequest cursor() {
        return of("cursor", "\"cursor\" is not one that a page before gave.", "Begin at the first page.");
    }

    /**
     * The address is asked with a part that it does not take.
     *
     * @param known those that it takes
     */
    public static UnreadableRequest parameter(String name, Collection<String> known) {
        String sentence = known.isEmpty()
                ? "\"%s\" is not asked for at this address, nor is anything else.".formatted(name)
                : "\"%s\" is not asked for at this address. It takes: %s.".formatted(name, String.join(", ", known));
        return new UnreadableRequest(
                ReadingRule.UNKNOWN_PARAMETER,
                "parameter",
                known,
                sentence,
                "Leave it out, or write it as one of these, with capitals as they are.");
    }
}
