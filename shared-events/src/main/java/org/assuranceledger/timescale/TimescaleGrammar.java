package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads dates as plans write them. */
public final class TimescaleGrammar {
    private TimescaleGrammar() {}

    /** Reads one date from its words. */
    public static Timescale read(String words, PlanPeriod period) {
        try {
            return Timescale.day(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException e) {
            return Timescale.none(words);
        }
    }
}
