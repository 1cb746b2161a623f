package org.assuranceledger.query.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two days that people often hold against each other.
 *
 * @param to absent for today
 */
public record Span(LocalDate since, Optional<LocalDate> to) {
    private static final int MOST = 4;

    /** From each meeting to the one after it, and from the last to today; latest first. */
    static List<Span> sinceMeetings(List<LocalDate> latestFirst) {
        List<Span> spans = new ArrayList<>();
        latestFirst.stream().findFirst().ifPresent(last -> spans.add(new Span(last, Optional.empty())));
        spans.addAll(between(latestFirst));
        return spans.stream().limit(MOST).toList();
    }

    /** Whole quarters, latest first. */
    static List<Span> quarters(List<LocalDate> endsLatestFirst) {
        return between(endsLatestFirst).stream().limit(MOST).toList();
    }

    /** Whole years of a plan, latest first. */
    static List<Span> years(List<LocalDate> endsLatestFirst) {
        return between(endsLatestFirst).stream().limit(MOST).toList();
    }

    private static List<Span> between(List<LocalDate> latestFirst) {
        List<Span> spans = new ArrayList<>();
        for (int later = 0; later + 1 < latestFirst.size(); later++) {
            spans.add(new Span(latestFirst.get(later + 1), Optional.of(latestFirst.get(later))));
        }
        return spans;
    }
}
