package org.assuranceledger.timescale;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The months as plans spell them: in full, with three letters, and "sept". */
final class MonthName {
    private static final Map<String, Month> SPELLINGS = spellings();
    /** Ordinary words unless written with a capital letter. */
    private static final Set<String> ORDINARY = WordSet.of("may march mar");

    private static final Set<String> PEOPLE = WordSet.of("april may june jan august");
    private static final Set<String> WHAT_PEOPLE_DO = WordSet.of("to will has is was said can should");
    private static final List<String> LONG_NAMES =
            List.of("january", "february", "august", "september", "october", "november", "december");

    private MonthName() {}

    private static Map<String, Month> spellings() {
        Map<String, Month> spellings = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            spellings.put(name, month);
            spellings.put(name.substring(0, 3), month);
        }
        spellings.put("sept", Month.SEPTEMBER);
        return Map.copyOf(spellings);
    }

    /**
     * A month's name at {@code i}, with its abbreviating full stop if a number, a year or a connecting mark follows.
     */
    static Optional<Parsed<Month>> at(Tokens tokens, int i) {
        Month month = tokens.at(i).isWord() ? SPELLINGS.get(tokens.at(i).text()) : null;
        if (month == null || !tokens.standsFree(i)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed<>(month, isAbbreviated(tokens, i) ? i + 2 : i + 1));
    }

    private static boolean isAbbreviated(Tokens tokens, int i) {
        boolean stop = tokens.at(i + 1).isMark(".") && tokens.at(i + 1).glued();
        Token after = tokens.at(i + 2);
        return stop && (after.isNumber() || after.isMark("-&/,'"));
    }

    /** Whether the word is a month's name, whatever touches it. */
    static boolean isSpelling(Token token) {
        return token.isWord() && SPELLINGS.containsKey(token.text());
    }

    /** Whether the word may well be meant as an ordinary one, as in "agencies may report". */
    static boolean isOrdinary(Token token) {
        return !token.capital() && ORDINARY.contains(token.text());
    }

    /** Whether a month by itself is plainly a month here, and not a verb or someone's name. */
    static boolean standsAlone(Tokens tokens, int i) {
        Token name = tokens.at(i);
        Token next = tokens.at(i + 1);
        boolean person = PEOPLE.contains(name.text())
                && WHAT_PEOPLE_DO.contains(next.text())
                && at(tokens, i + 2).isEmpty();
        boolean verb = name.text().equals("may") && next.isWord() && !Connector.joins(tokens, i + 1);
        return !isOrdinary(name) && !person && !verb;
    }

    /** Whether a word is a long month's name but for one letter left out, added, changed or swapped. */
    static boolean isNearly(Token token) {
        return token.isWord()
                && token.text().length() >= 5
                && LONG_NAMES.stream().anyMatch(name -> Spelling.differsByOne(token.text(), name));
    }
}
