package org.assuranceledger.timescale;

import java.util.List;
import java.util.Random;

/** Heaps of bits of dates, as a torn page or a spiteful hand might leave them. */
final class WordHeap {
    private static final List<String> BITS = List.of(
            "by",
            "in",
            "on",
            "from",
            "to",
            "until",
            "before",
            "end of",
            "the",
            "and",
            "&",
            ",",
            ".",
            "-",
            "–",
            "/",
            "(",
            ")",
            "31",
            "1st",
            "2",
            "14",
            "30",
            "29",
            "99",
            "2015",
            "2014",
            "15",
            "16",
            "July",
            "Sept",
            "may",
            "May",
            "February",
            "Autumn",
            "winter",
            "Q1",
            "quarter",
            "2015/16",
            "2014-15",
            "31.3.16",
            "22.05.14.",
            "31/02/2015",
            "2015-07-31",
            "Friday",
            "w/c",
            "ongoing",
            "onwards",
            "?",
            "tbc",
            "year",
            "this year",
            "Year 1",
            "next",
            "term",
            "Week",
            "Section",
            "or",
            "between",
            "six monthly",
            "not",
            "postponed",
            "[page break]",
            "|",
            "<b>",
            "\u00A0",
            "'",
            "LSCB",
            "report",
            "x",
            "\u0000");

    private WordHeap() {}

    /** Up to a dozen bits, some of them glued together. */
    static String any(Random random) {
        StringBuilder heap = new StringBuilder();
        int bits = 1 + random.nextInt(12);
        for (int k = 0; k < bits; k++) {
            heap.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return heap.toString();
    }
}
