package org.assuranceledger.timescale;

import java.util.List;

/**
 * Reads the words in which plans write dates. What it cannot read it leaves as words and says so in a {@link Doubt};
 * it does not guess. Days come before months, years of two digits are 20xx, a plan year runs from 1 April to 31 March,
 * and a month, a season or a quarter is due on its last day. Each form and its reading is a row of {@code
 * docs/timescale.md}.
 */
public final class TimescaleGrammar {
    /** Longer text, in characters, is not read for dates. */
    public static final int LONGEST = 4_000;

    private TimescaleGrammar() {}

    /**
     * Reads words that name one date or none. Of several dates none is taken: the answer then has no date and the doubt
     * {@link Doubt#SEVERAL_DATES}, and {@link #readAll} gives each.
     *
     * @param words as written; may be empty
     * @param plan supplies the year where none is written
     */
    public static Timescale read(String words, PlanPeriod plan) {
        List<Timescale> all = readAll(words, plan);
        Timescale first = all.getFirst();
        Timescale several = Draft.none(Doubt.SEVERAL_DATES).in(words);
        return all.size() == 1 ? first : first.recurrence() == null ? several : several.repeating(first.recurrence());
    }

    /**
     * Reads each date of words that may name several, in the order of the words. Where there is more than one, each has
     * only its own words, and a neighbour has given it what it lacks, as in "June and Sept 2014". Left out is a date
     * that something else has, such as the April 2016 of "S11 audits in April 2016 - agreed by 31.3.16": a reading
     * beside which there is one has the doubt {@link Doubt#ANOTHER_DATE}, or {@link Doubt#EVENT_DATE} and no date of
     * its own where an event's is the only one.
     *
     * @param words as written; may be empty
     * @param plan supplies the year where none is written
     * @return at least one; exactly one, without a date, where the words name none
     */
    public static List<Timescale> readAll(String words, PlanPeriod plan) {
        return words.length() > LONGEST
                ? List.of(Draft.none(Doubt.TOO_LONG).in(words))
                : new Cell(words, plan).timescales();
    }
}
