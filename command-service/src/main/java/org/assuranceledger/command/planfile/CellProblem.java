package org.assuranceledger.command.planfile;

import org.assuranceledger.command.refusal.Text;

/**
 * Something in a plan file that cannot be taken, in words for the person who wrote it.
 *
 * @param line the line of the file it stands on, from 1, the heading line being 1
 * @param column the heading of its column; empty where the whole line or file is meant
 * @param ownWords the cell's own words, cut after 80 characters, with a blank for what cannot be shown; may be empty
 * @param fault which rule it breaks
 */
public record CellProblem(int line, String column, String ownWords, PlanFileFault fault) {
    private static final int SHOWN = 80;

    static CellProblem of(int line, String column, String words, PlanFileFault fault) {
        return new CellProblem(line, column, shown(words), fault);
    }

    /** What is wrong, as a sentence. */
    public String wrong() {
        return fault.wrong();
    }

    /** What to do about it, as a sentence. */
    public String remedy() {
        return fault.remedy();
    }

    /**
     * Words as they are shown to the person who wrote them: cut after 80 characters, with blanks for what is unseen.
     */
    public static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .limit(SHOWN)
                .map(letter -> Text.unshowable(letter) || Character.isISOControl(letter) ? ' ' : letter)
                .forEach(shown::appendCodePoint);
        return words.codePointCount(0, words.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
