package org.assuranceledger.timescale;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words right behind a date make of it. */
enum Tail {
    /** "ongoing": it goes on, or the work does */
    ONGOING,
    /** "onwards", "to date" */
    ONWARDS,
    /** "at the latest" */
    LATEST,
    /** "?", "tbc" */
    UNSETTLED;

    private static final Map<String, Tail> PHRASES = Map.ofEntries(
            Map.entry("ongoing", ONGOING),
            Map.entry("on - going", ONGOING),
            Map.entry("on going", ONGOING),
            Map.entry("and ongoing", ONGOING),
            Map.entry("and continuing", ONGOING),
            Map.entry("onward", ONWARDS),
            Map.entry("onwards", ONWARDS),
            Map.entry("and onwards", ONWARDS),
            Map.entry("to date", ONWARDS),
            Map.entry("to present", ONWARDS),
            Map.entry("at the latest", LATEST),
            Map.entry("latest", LATEST),
            Map.entry("?", UNSETTLED),
            Map.entry("tbc", UNSETTLED),
            Map.entry("tba", UNSETTLED),
            Map.entry("provisional", UNSETTLED),
            Map.entry("approx", UNSETTLED));

    /** The tails that stand at {@code i}, with a mark before them or not. */
    static Parsed<Set<Tail>> at(Tokens tokens, int i) {
        int start = tokens.at(i).isMark(".,-(;/") ? i + 1 : i;
        Set<Tail> tails = EnumSet.noneOf(Tail.class);
        int end = i;
        for (Map.Entry<String, Tail> phrase : PHRASES.entrySet()) {
            List<String> words = List.of(phrase.getKey().split(" ", -1));
            if (tokens.reads(start, words)) {
                tails.add(phrase.getValue());
                end = Math.max(end, start + words.size());
            }
        }
        return new Parsed<>(tails, end);
    }
}
