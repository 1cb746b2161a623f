package org.assuranceledger.timescale;

/** What the words right before a date make of it. */
enum Lead {
    /** The last day is meant. */
    BY,
    /** The day before the first is meant. */
    BEFORE,
    /** "end of" */
    END,
    /** Early, middle or late in it. */
    PART,
    FROM,
    UNTIL,
    /** "until", or whom something goes to. */
    TO,
    AFTER,
    ABOUT,
    /** A week that begins on the day. */
    WEEK_FROM,
    /** A week that ends on the day. */
    WEEK_TO,
    BETWEEN,
    /** Words that change nothing, such as "in" and "the". */
    PLAIN
}
