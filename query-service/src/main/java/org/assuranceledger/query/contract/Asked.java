package org.assuranceledger.query.contract;

import java.util.Map;
import java.util.Optional;

/** What each part of a reader's request means, by its name in the address. */
final class Asked {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("board", "The board's short name, such as redbridge"),
            Map.entry("plan", "The plan's short name, such as 2015-16"),
            Map.entry("action", "The action's reference, such as 1.2"),
            Map.entry("number", "The challenge's number in the log, from 1"),
            Map.entry("round", "The Section 11 round's short name, such as 2015"),
            Map.entry("audit", "The practice audit's short name, such as neglect-2015"),
            Map.entry(
                    "asAt",
                    "As the record stood then: a day (its end in Europe/London), a time there such as"
                            + " 2015-10-31T17:00, an instant such as 2015-10-31T17:00:00Z, or a place in the record"
                            + " such as position:123. Left out: now"),
            Map.entry(
                    "since",
                    "The earlier moment, in any form that asAt takes. Left out: the last meeting before asAt that had a"
                            + " paper, or else the last end of a quarter"),
            Map.entry("effectiveOn", "A day: only what was true by its end. Left out: all that was known"),
            Map.entry(
                    "basis",
                    "recorded, or presented: only what the latest paper had shown to a meeting. Left out: recorded"),
            Map.entry(
                    "atLeast",
                    "A place in the record that the answer should take in, such as the position that a change was"
                            + " answered with; it is waited for up to two seconds, and where that was in vain,"
                            + " notReached in asAt says so"),
            Map.entry("about", "The address of a thing, such as redbridge/plans/2015-16; what it contains counts too"),
            Map.entry("from", "A day or an instant: only what was recorded then or later"),
            Map.entry("text", "Words that an action's reference, wording or leads contain. Left out: all actions"),
            Map.entry("status", "A status of actions, such as overdue. Left out: all actions"),
            Map.entry(
                    "sort",
                    "A column by which the page puts the table in order, such as due; a minus before it puts the last"
                            + " first. Left out: the table's own order"),
            Map.entry("cursor", "Where the page before ended, as its answer said in next. Left out: the first page"),
            Map.entry("limit", "How many lines at most, 1 to 500: less counts as 1, more as 500. Left out: 50"));

    private Asked() {}

    /**
     * The meaning of a part.
     *
     * @throws IllegalStateException if nothing says what it means
     */
    static String meaningOf(String part) {
        return Optional.ofNullable(MEANINGS.get(part))
                .orElseThrow(() -> new IllegalStateException("Nothing says what \"" + part + "\" means in a request"));
    }
}
