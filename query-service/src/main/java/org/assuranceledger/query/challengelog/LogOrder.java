package org.assuranceledger.query.challengelog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.assuranceledger.query.page.Sorting;
import org.jspecify.annotations.Nullable;

/** In which order the page shows the log: by number, unless a reader chooses another column. */
final class LogOrder {
    private static final String OWN = "number";
    private static final SequencedMap<String, Comparator<ChallengeView>> ORDERS = orders();

    private LogOrder() {}

    /**
     * Reads which order a reader wants.
     *
     * @throws org.assuranceledger.query.asat.UnreadableRequest if there is none of that name
     */
    static Sorting sorting(@Nullable String written) {
        return Sorting.of(written, OWN, ORDERS.keySet());
    }

    static List<ChallengeView> of(List<ChallengeView> challenges, Sorting sorting) {
        Comparator<ChallengeView> order = Objects.requireNonNull(ORDERS.get(sorting.column()));
        return challenges.stream()
                .sorted(sorting.descending() ? order.reversed() : order)
                .toList();
    }

    /** In the order of the columns. */
    private static SequencedMap<String, Comparator<ChallengeView>> orders() {
        Comparator<ChallengeView> byNumber =
                Comparator.comparingInt(challenge -> challenge.logged().number());
        SequencedMap<String, Comparator<ChallengeView>> orders = new LinkedHashMap<>();
        orders.put(OWN, byNumber);
        orders.put("raised", Comparator.comparing(LogOrder::raised).thenComparing(byNumber));
        orders.put("due", Comparator.comparing(LogOrder::due).thenComparing(byNumber));
        orders.put("status", Comparator.comparing(ChallengeView::status).thenComparing(byNumber));
        orders.put("days", Comparator.comparingLong(ChallengeView::daysOpen).thenComparing(byNumber));
        return orders;
    }

    private static LocalDate raised(ChallengeView challenge) {
        return challenge.logged().clocks().certainBy();
    }

    private static LocalDate due(ChallengeView challenge) {
        return challenge.due().dueOn().orElse(LocalDate.MAX);
    }
}
