package org.assuranceledger.query.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of words of a text that was held against another.
 *
 * @param own whether they are in this text and not in the other
 */
public record MarkedWords(String words, boolean own) {
    /** To hold two texts together takes the square of their words, and nobody reads marks in a text as long as this. */
    private static final int MOST_WORDS = 400;

    /**
     * A text in runs, which together are the text; one run without a mark where the two have nothing in common or
     * are too long.
     */
    static List<MarkedWords> of(String text, String other) {
        List<String> words = words(text);
        List<String> others = words(other);
        if (words.size() > MOST_WORDS || others.size() > MOST_WORDS) {
            return List.of(new MarkedWords(text, false));
        }
        List<MarkedWords> runs = runs(words, others);
        return runs.stream().allMatch(MarkedWords::own) ? List.of(new MarkedWords(text, false)) : runs;
    }

    private static List<MarkedWords> runs(List<String> words, List<String> others) {
        List<MarkedWords> runs = new ArrayList<>();
        int done = 0;
        for (var delta : DiffUtils.diff(others, words, MarkedWords::same).getDeltas()) {
            Chunk<String> own = delta.getTarget();
            add(runs, words.subList(done, own.getPosition()), false);
            add(runs, own.getLines(), true);
            done = own.getPosition() + own.size();
        }
        add(runs, words.subList(done, words.size()), false);
        return runs;
    }

    private static void add(List<MarkedWords> runs, List<String> words, boolean own) {
        if (!words.isEmpty()) {
            runs.add(new MarkedWords(String.join("", words), own));
        }
    }

    /** Each word with the space after it. */
    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }
}
