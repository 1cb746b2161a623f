package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass. */
final class Tokeniser {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC`\u00B4";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int lastEnd = -1;

    private Tokeniser(String text) {
        this.text = text;
    }

    static List<Token> cut(String text) {
        Tokeniser tokeniser = new Tokeniser(text);
        int i = 0;
        while (i < text.length()) {
            i = tokeniser.next(i);
        }
        return List.copyOf(tokeniser.tokens);
    }

    private int next(int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isBlank(first)) {
            return end;
        }
        if (isAsciiDigit(first)) {
            return keep(Token.Kind.NUMBER, start, endOfNumber(end));
        }
        if (Character.isLetter(first)) {
            return keep(Token.Kind.WORD, start, endOfWord(end));
        }
        return keep(Token.Kind.MARK, start, end);
    }

    private int endOfNumber(int from) {
        int end = from;
        while (end < text.length() && (isAsciiDigit(text.charAt(end)) || isInvisible(end))) {
            end++;
        }
        return end;
    }

    /** An apostrophe belongs to a word when a letter follows it, as in "children's". */
    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (isLetter(end) || isInvisible(end) || (isApostrophe(end) && isLetter(end + 1)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isLetter(int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    /** A soft hyphen or the like. */
    private boolean isInvisible(int i) {
        return Character.getType(text.charAt(i)) == Character.FORMAT;
    }

    private boolean isApostrophe(int i) {
        return APOSTROPHES.indexOf(text.charAt(i)) >= 0;
    }

    private int keep(Token.Kind kind, int start, int end) {
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        tokens.add(new Token(kind, plain(text.substring(start, end)), start, end, start == lastEnd, capital));
        lastEnd = end;
        return end;
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        written.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.appendCodePoint(plain(c)));
        return plain.toString();
    }

    private static int plain(int c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : c;
    }

    private static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '|';
    }
}
