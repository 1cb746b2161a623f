package org.assuranceledger.timescale;

/** Tells a slip of the pen. */
final class Spelling {
    private Spelling() {}

    /** Whether one word becomes the other by leaving out, adding or changing one letter, or swapping two neighbours. */
    static boolean differsByOne(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return tail(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(tail(restOfOther, 1))
                || tail(restOfOne, 1).equals(tail(restOfOther, 1))
                || isSwapped(restOfOne, restOfOther);
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() >= 2
                && other.length() >= 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
