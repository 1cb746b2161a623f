package org.assuranceledger.timescale;

import java.util.List;
import java.util.Set;

/** Words that count from a day which the text does not name, such as "next month" or "within six weeks". */
final class RelativeWords {
    private static final Set<String> DAYS = WordSet.of("today tomorrow yesterday");
    private static final Set<String> AT_ONCE =
            WordSet.of("asap immediate immediately imminent imminently soon shortly");
    private static final Set<String> WHICH = WordSet.of("next this last following coming current");
    private static final Set<String> SPANS =
            WordSet.of("day days week weeks month months quarter term year years meeting fortnight");
    private static final Set<String> FROM_WHEN = WordSet.of("after of from following before prior");
    private static final Set<String> AHEAD = WordSet.of("within in next");
    private static final Set<String> BEFORE_A_WEEKDAY = WordSet.of("by on before next this last");
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
                || tokens.isWord(i, AT_ONCE)
                || (tokens.isWord(i, WHICH) && tokens.isWord(i + 1, SPANS))
                || (tokens.isWord(i, AHEAD) && isLength(tokens, i + 1))
                || (tokens.isWord(i, BEFORE_A_WEEKDAY) && DayAndMonth.isWeekday(tokens.at(i + 1)))
                || (isLength(tokens, i) && tokens.isWord(i + 2, FROM_WHEN))
                || isDeadlineAtAnEnd(tokens, i)
                || isNumberedYear(tokens, i);
    }

    private static boolean isLength(Tokens tokens, int i) {
        return (tokens.at(i).isNumber() || tokens.at(i).isWord()) && tokens.isWord(i + 1, SPANS);
    }

    /** "Year 2" as the whole text, in a plan that has no such year. */
    private static boolean isNumberedYear(Tokens tokens, int i) {
        return i <= 1
                && tokens.at(i).text().equals("year")
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 2).isEdge();
    }

    /** "by the end of the year"; without "by" it is said of every year. */
    private static boolean isDeadlineAtAnEnd(Tokens tokens, int i) {
        int end = tokens.at(i + 1).text().equals("the") ? i + 2 : i + 1;
        return tokens.at(i).text().equals("by") && ENDS.stream().anyMatch(phrase -> tokens.reads(end, phrase));
    }
}
