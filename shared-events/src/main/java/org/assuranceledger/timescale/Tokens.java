package org.assuranceledger.timescale;

import java.util.List;
import java.util.Set;

/** A text cut into words, numbers and marks, in order. Any index may be asked for; outside the text is an edge. */
record Tokens(String text, List<Token> list) {

    /** Cuts a text up after blanking what only its layout put there; takes time in proportion to its length. */
    static Tokens of(String words) {
        return new Tokens(words, Tokeniser.cut(Layout.blanked(words)));
    }

    int size() {
        return list.size();
    }

    Token at(int i) {
        return i < 0 || i >= list.size() ? Token.EDGE : list.get(i);
    }

    boolean isWord(int i, Set<String> words) {
        return at(i).isWord() && words.contains(at(i).text());
    }

    /** Whether exactly these words and marks stand from {@code i} on. */
    boolean reads(int i, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (at(i + k).isNumber() || !at(i + k).text().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no letter or digit touches the token on either side. */
    boolean standsFree(int i) {
        return standsFreeOnTheLeft(i) && !(at(i + 1).glued() && isLetterOrDigit(i + 1));
    }

    boolean standsFreeOnTheLeft(int i) {
        return !(at(i).glued() && isLetterOrDigit(i - 1));
    }

    /** Whether a number begins inside a longer figure such as 10.30, 1,000 or 2:15. */
    boolean continuesAFigure(int i) {
        return at(i).glued()
                && at(i - 1).isMark(".:,")
                && at(i - 1).glued()
                && at(i - 2).isNumber();
    }

    /** Whether one of the marks joins the token to a number after it, without spaces. */
    boolean isJoinedToANumber(int i, String marks) {
        return at(i + 1).isMark(marks)
                && at(i + 1).glued()
                && at(i + 2).isNumber()
                && at(i + 2).glued();
    }

    /** What was written from one token up to and without another, on one line. */
    String written(int start, int end) {
        return Layout.blanked(text.substring(at(start).start(), at(end - 1).end()))
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private boolean isLetterOrDigit(int i) {
        return at(i).isWord() || at(i).isNumber();
    }
}
