package org.assuranceledger.timescale;

import java.util.List;
import java.util.Map;

/**
 * What a page's layout leaves inside a cell: marks of page breaks, tags and character names. All are replaced by
 * blanks of the same length, so that a date broken over a page joins up and every position stays where it was written.
 */
final class Layout {
    private static final List<String> MARKERS = List.of("[page break]", "[scattered]");
    private static final Map<String, String> NAMES =
            Map.of("&amp;", "&", "&nbsp;", " ", "&ndash;", "-", "&mdash;", "-", "&rsquo;", "'", "&#8211;", "-");
    private static final int LONGEST_TAG = 80;

    private Layout() {}

    static String blanked(String words) {
        String text = words;
        for (String marker : MARKERS) {
            text = text.replace(marker, " ".repeat(marker.length()));
        }
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replace(name.getKey(), padded(name));
        }
        return withoutTags(text);
    }

    private static String padded(Map.Entry<String, String> name) {
        return name.getValue()
                + " ".repeat(name.getKey().length() - name.getValue().length());
    }

    private static String withoutTags(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = endOfTag(text, open);
            for (int i = open; i < close; i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** Where the tag that begins at {@code open} ends, exclusive; {@code open} itself if no tag begins there. */
    private static int endOfTag(String text, int open) {
        int name = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        if (name >= text.length() || !Character.isLetter(text.charAt(name))) {
            return open;
        }
        int limit = Math.min(text.length(), open + LONGEST_TAG);
        for (int i = name; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return open;
    }
}
