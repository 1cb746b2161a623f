package org.assuranceledger.timescale;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words right behind a date make of it. */
enum Tail {
    /** "ongoing", "onwards" */
    GOES_ON,
    /** "at the latest" */
    LATEST,
    /** "?", "tbc" */
    UNSETTLED;

    private static final Map<List<String>, Tail> PHRASES = Map.ofEntries(
            Map.entry(List.of("ongoing"), GOES_ON),
            Map.entry(List.of("on", "-", "going"), GOES_ON),
            Map.entry(List.of("on", "going"), GOES_ON),
            Map.entry(List.of("and", "ongoing"), GOES_ON),
            Map.entry(List.of("onwards"), GOES_ON),
            Map.entry(List.of("onward"), GOES_ON),
            Map.entry(List.of("and", "onwards"), GOES_ON),
            Map.entry(List.of("and", "continuing"), GOES_ON),
            Map.entry(List.of("at", "the", "latest"), LATEST),
            Map.entry(List.of("latest"), LATEST),
            Map.entry(List.of("?"), UNSETTLED),
            Map.entry(List.of("tbc"), UNSETTLED),
            Map.entry(List.of("tba"), UNSETTLED),
            Map.entry(List.of("provisional"), UNSETTLED),
            Map.entry(List.of("approx"), UNSETTLED));

    /** The tails that stand at {@code i}, with a mark before them or not. */
    static Parsed<Set<Tail>> at(Tokens tokens, int i) {
        int start = tokens.at(i).isMark(".,-(;/") ? i + 1 : i;
        Set<Tail> tails = EnumSet.noneOf(Tail.class);
        int end = i;
        for (Map.Entry<List<String>, Tail> phrase : PHRASES.entrySet()) {
            if (tokens.reads(start, phrase.getKey())) {
                tails.add(phrase.getValue());
                end = Math.max(end, start + phrase.getKey().size());
            }
        }
        return new Parsed<>(tails, end);
    }
}
