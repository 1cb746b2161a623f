package org.assuranceledger.timescale;

import java.util.Map;

/** Small numbers as words or digits. */
final class NumberWord {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));

    private NumberWord() {}

    /** From 1 to 99; 0 if no such number stands there. */
    static int at(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return token.hasDigits(1, 2) ? token.value() : WORDS.getOrDefault(token.text(), 0);
    }
}
