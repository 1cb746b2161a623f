package org.assuranceledger.timescale;

import java.util.List;
import java.util.Set;

/** Words that count from a day which the text does not name, such as "next month" or "within six weeks". */
final class RelativeWords {
    private static final Set<String> DAYS = Set.of("today", "tomorrow", "yesterday");
    private static final Set<String> WHICH = Set.of("next", "this", "last", "following", "coming", "current");
    private static final Set<String> SPANS = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "term",
            "year",
            "years",
            "meeting",
            "fortnight");
    private static final Set<String> FROM_WHEN = Set.of("after", "of", "from", "following", "before", "prior");
    private static final List<List<String>> ENDS = List.of(
            List.of("end", "of", "year"),
            List.of("end", "of", "the", "year"),
            List.of("end", "of", "term"),
            List.of("end", "of", "the", "term"),
            List.of("end", "of", "month"),
            List.of("end", "of", "the", "month"),
            List.of("end", "of", "the", "plan"),
            List.of("year", "end"),
            List.of("year", "-", "end"));

    private RelativeWords() {}

    /** Whether such words begin at {@code i}. */
    static boolean at(Tokens tokens, int i) {
        return tokens.isWord(i, DAYS)
                || (tokens.isWord(i, WHICH) && tokens.isWord(i + 1, SPANS))
                || (tokens.at(i).text().equals("within") && isLength(tokens, i + 1))
                || (isLength(tokens, i) && tokens.isWord(i + 2, FROM_WHEN))
                || isDeadlineAtAnEnd(tokens, i);
    }

    private static boolean isLength(Tokens tokens, int i) {
        return (tokens.at(i).isNumber() || tokens.at(i).isWord()) && tokens.isWord(i + 1, SPANS);
    }

    /** "by the end of the year"; without "by" it is said of every year. */
    private static boolean isDeadlineAtAnEnd(Tokens tokens, int i) {
        int end = tokens.at(i + 1).text().equals("the") ? i + 2 : i + 1;
        return tokens.at(i).text().equals("by") && ENDS.stream().anyMatch(phrase -> tokens.reads(end, phrase));
    }
}
