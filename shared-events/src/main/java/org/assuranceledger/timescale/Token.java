package org.assuranceledger.timescale;

/**
 * A word, a number or a mark of a text.
 *
 * @param text lower case; every dash is "-" and every apostrophe "'"
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 */
record Token(Kind kind, String text, int start, int end, boolean glued, boolean capital) {
    enum Kind {
        WORD,
        /** ASCII digits only. */
        NUMBER,
        MARK,
        /** Before the first token or after the last. */
        EDGE
    }

    static final Token EDGE = new Token(Kind.EDGE, "", 0, 0, false, false);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isEdge() {
        return kind == Kind.EDGE;
    }

    /** Whether it is one of these single characters. */
    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    /** Whether it is a number of that many digits. */
    boolean hasDigits(int least, int most) {
        return isNumber() && text.length() >= least && text.length() <= most;
    }

    /** The number's value; only for numbers of at most nine digits. */
    int value() {
        return Integer.parseInt(text);
    }
}
