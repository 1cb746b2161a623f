package org.assuranceledger.query.challengelog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.assuranceledger.query.page.Sorting;

/** In which order the page shows the log: by number, unless a reader chooses another column. */
final class LogOrder {
    static final String OWN = "number";

    private LogOrder() {}

    static List<ChallengeView> of(List<ChallengeView> challenges, Sorting sorting) {
        Comparator<ChallengeView> order = order(sorting.column());
        return challenges.stream()
                .sorted(sorting.descending() ? order.reversed() : order)
                .toList();
    }

    private static Comparator<ChallengeView> order(String column) {
        Comparator<ChallengeView> byNumber =
                Comparator.comparingInt(challenge -> challenge.logged().number());
        return switch (column) {
            case "raised" -> Comparator.comparing(LogOrder::raised).thenComparing(byNumber);
            case "due" -> Comparator.comparing(LogOrder::due).thenComparing(byNumber);
            case "status" -> Comparator.comparing(ChallengeView::status).thenComparing(byNumber);
            case "days" -> Comparator.comparingLong(ChallengeView::daysOpen).thenComparing(byNumber);
            default -> byNumber;
        };
    }

    private static LocalDate raised(ChallengeView challenge) {
        return challenge.logged().clocks().certainBy();
    }

    private static LocalDate due(ChallengeView challenge) {
        return challenge.due().dueOn().orElse(LocalDate.MAX);
    }
}
