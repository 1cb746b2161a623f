package org.assuranceledger.timescale;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.timescale.YearSpan.Years;

/** A quarter of a plan year. With a calendar year's number it could be either kind of quarter, so it is left unread. */
final class QuarterAndYear {
    private static final Set<String> QUARTER = Set.of("quarter", "qtr");
    private static final Map<String, Integer> FIRST_TO_FOURTH =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
    private static final Set<String> LINKS = Set.of("of", "in");

    private QuarterAndYear() {}

    static Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return number(tokens, i).map(quarter -> read(tokens, quarter.value(), quarter.next()));
    }

    private static Optional<Parsed<Integer>> number(Tokens tokens, int i) {
        int ordinal = FIRST_TO_FOURTH.getOrDefault(tokens.at(i).text(), 0);
        if (ordinal > 0 && tokens.isWord(i + 1, QUARTER)) {
            return Optional.of(new Parsed<>(ordinal, i + 2));
        }
        boolean letter = tokens.at(i).text().equals("q") && tokens.at(i + 1).glued();
        boolean named =
                (letter || tokens.isWord(i, QUARTER)) && tokens.at(i + 1).hasDigits(1, 1);
        int value = named ? tokens.at(i + 1).value() : 0;
        return value >= 1 && value <= 4 ? Optional.of(new Parsed<>(value, i + 2)) : Optional.empty();
    }

    private static Parsed<Point> read(Tokens tokens, int quarter, int i) {
        int next = tokens.isWord(i, LINKS) ? i + 1 : i;
        Point.QuarterOf point = new Point.QuarterOf(quarter);
        Optional<Parsed<Years>> planYear = YearSpan.years(tokens, next);
        if (planYear.isPresent()) {
            Years years = planYear.get().value();
            boolean one = years.last() - years.first() == 1;
            return new Parsed<>(
                    one ? point.in(years.first()) : new Point.Unreadable(Doubt.QUARTER_YEAR),
                    planYear.get().next());
        }
        return YearAfter.fourDigits(tokens, next).isPresent()
                ? new Parsed<>(new Point.Unreadable(Doubt.QUARTER_YEAR), next + 1)
                : new Parsed<>(point, i);
    }
}
