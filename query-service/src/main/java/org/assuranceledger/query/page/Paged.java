package org.assuranceledger.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list, 25 lines at most.
 *
 * @param page which part, from 1
 * @param pages how many parts there are, at least 1
 * @param total lines of the whole list
 */
public record Paged<T>(List<T> lines, int page, int pages, int total) {
    private static final int LINES = 25;

    /** The part that an address asks for; the nearest there is where it asks for none or for one that is not there. */
    public static <T> Paged<T> of(List<T> all, @Nullable String wanted) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), LINES));
        int page = Math.clamp(number(wanted), 1, pages);
        int first = (page - 1) * LINES;
        return new Paged<>(all.subList(first, Math.min(first + LINES, all.size())), page, pages, all.size());
    }

    /** Number of its first line in the whole list, from 1; 0 if there is none. */
    public int first() {
        return lines.isEmpty() ? 0 : (page - 1) * LINES + 1;
    }

    /** Number of its last line in the whole list. */
    public int last() {
        return (page - 1) * LINES + lines.size();
    }

    private static int number(@Nullable String wanted) {
        return wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1;
    }
}
