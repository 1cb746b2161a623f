package org.assuranceledger.query.page;

import java.util.Collection;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.jspecify.annotations.Nullable;

/**
 * In which order a reader wants a table, as written in the address: a column, with a minus before it for last to first.
 *
 * @param column empty for the table's own order
 */
public record Sorting(String column, boolean descending) {
    private static final String MINUS = "-";

    /**
     * Reads it.
     *
     * @param own the column by which the table is in order of itself, empty where it is none of them
     * @param columns by which it can be put in order
     * @throws UnreadableRequest if it is put in order by none of them
     */
    public static Sorting of(@Nullable String written, String own, Collection<String> columns) {
        if (written == null || written.isBlank()) {
            return new Sorting(own, false);
        }
        String wanted = written.strip();
        boolean descending = wanted.startsWith(MINUS);
        String column = descending ? wanted.substring(1) : wanted;
        if (!columns.contains(column)) {
            throw UnreadableRequest.sort(columns);
        }
        return new Sorting(column, descending);
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
