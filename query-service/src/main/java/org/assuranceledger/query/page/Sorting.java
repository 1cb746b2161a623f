package org.assuranceledger.query.page;

import org.jspecify.annotations.Nullable;

/**
 * In which order a reader wants a table, as written in the address: a column, with a minus before it for last to first.
 *
 * @param column empty for the table's own order
 */
public record Sorting(String column, boolean descending) {
    private static final String MINUS = "-";

    /** Reads it; {@code own} is the column by which the table is in order of itself. */
    public static Sorting of(@Nullable String written, String own) {
        String wanted = written == null || written.isBlank() ? own : written.strip();
        return wanted.startsWith(MINUS) ? new Sorting(wanted.substring(1), true) : new Sorting(wanted, false);
    }

    /** For {@code aria-sort} of a column. */
    public String aria(String named) {
        if (!named.equals(column)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    /** What the column's heading asks for: first to last, and on the second choice last to first. */
    public String next(String named) {
        return named.equals(column) && !descending ? MINUS + named : named;
    }
}
