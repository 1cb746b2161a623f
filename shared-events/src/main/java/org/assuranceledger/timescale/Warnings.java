package org.assuranceledger.timescale;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words anywhere in a text that make its dates doubtful. */
final class Warnings {
    private static final Set<String> MOVED =
            WordSet.of("postponed deferred slipped rescheduled delayed originally previously formerly");
    /** They move a date only if it follows: "extended to March", but not "revised thresholds". */
    private static final Set<String> MAY_MOVE = WordSet.of("moved extended changed revised brought");

    private static final Set<String> WHERE_TO = WordSet.of("from to until till forward");
    private static final Set<String> NOT = WordSet.of("not never cannot unlikely won't hasn't isn't");
    /** "not later than" denies nothing. */
    private static final Set<String> DENIES_NOTHING = WordSet.of("later earlier before");

    private Warnings() {}

    /** Whether the text says that a date was moved. */
    static boolean moved(Tokens tokens) {
        return indexes(tokens)
                .anyMatch(
                        i -> tokens.isWord(i, MOVED) || (tokens.isWord(i, MAY_MOVE) && tokens.isWord(i + 1, WHERE_TO)));
    }

    /** What the whole text casts on each of its dates. */
    static List<Doubt> in(Tokens tokens) {
        boolean denied = indexes(tokens).anyMatch(i -> tokens.isWord(i, NOT) && !tokens.isWord(i + 1, DENIES_NOTHING));
        return denied ? List.of(Doubt.NEGATED) : List.of();
    }

    private static IntStream indexes(Tokens tokens) {
        return IntStream.range(0, tokens.size());
    }
}
