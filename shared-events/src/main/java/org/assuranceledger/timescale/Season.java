package org.assuranceledger.timescale;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.timescale.Timescale.Precision;

/**
 * The seasons of a plan, by whole months: spring from March, summer from June, autumn from September, winter from
 * December.
 */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    static Optional<Season> named(Token token) {
        return Stream.of(values())
                .filter(season ->
                        token.isWord() && token.text().equals(season.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The season that begins in that year. */
    Stretch in(int year) {
        return Stretch.threeMonths(YearMonth.of(year, firstMonth), Precision.SEASON);
    }
}
