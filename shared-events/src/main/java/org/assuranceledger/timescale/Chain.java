package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Point.Whole;
import org.assuranceledger.timescale.Timescale.Precision;

/** Dates joined to each other without words between, such as "June and Sept 2014" or "Jan-July 2014". */
record Chain(List<Link> links) {
    private static final int LONGEST = 24;

    /**
     * One date of a chain.
     *
     * @param joint what joins it to the date before; of no meaning in the first
     * @param start its first token
     * @param end the token after its last
     */
    record Link(Connector joint, Point point, int start, int end) {
        Link with(Point other) {
            return new Link(joint, other, start, end);
        }
    }

    /** The longest chain that begins at {@code i}, if a date does. */
    static Optional<Parsed<Chain>> at(Tokens tokens, int i) {
        List<Link> links = new ArrayList<>();
        Optional<Link> link = PointRule.read(tokens, i).map(p -> new Link(Connector.AND, p.value(), i, p.next()));
        while (link.isPresent() && links.size() < LONGEST) {
            links.add(link.get());
            link = next(tokens, link.get());
        }
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parsed<>(
                        new Chain(List.copyOf(links)), links.getLast().end()));
    }

    private static Optional<Link> next(Tokens tokens, Link last) {
        if (last.point() instanceof Point.MonthOf
                && MonthName.at(tokens, last.end()).isPresent()) {
            return link(tokens, last, new Parsed<>(Connector.NOTHING, last.end()));
        }
        return Connector.at(tokens, last.end())
                .flatMap(joint -> link(tokens, last, joint).or(() -> year(tokens, last, joint)));
    }

    /** A dash between a month and a day separates more often than it joins, so only like dates are joined by it. */
    private static Optional<Link> link(Tokens tokens, Link last, Parsed<Connector> joint) {
        boolean dash = tokens.at(joint.next() - 1).isMark("-");
        return PointRule.read(tokens, joint.next())
                .filter(point -> !dash || isLike(last.point(), point.value()))
                .map(point -> new Link(joint.value(), point.value(), joint.next(), point.next()));
    }

    private static boolean isLike(Point one, Point other) {
        return precision(one) == precision(other)
                || one instanceof Point.Unreadable
                || other instanceof Point.Unreadable;
    }

    private static Precision precision(Point point) {
        return switch (point) {
            case Whole whole -> whole.stretch().precision();
            case Point.DayOf day -> Precision.DAY;
            case Point.DayOnly day -> Precision.DAY;
            case Point.MonthOf month -> Precision.MONTH;
            case Point.SeasonOf season -> Precision.SEASON;
            case Point.QuarterOf quarter -> Precision.QUARTER;
            case Point.YearOnly year -> Precision.MONTH;
            case Point.Unreadable unreadable -> Precision.NONE;
        };
    }

    /** The second year of "July 2013 and 2014", unless words follow whose year it may be. */
    private static Optional<Link> year(Tokens tokens, Link last, Parsed<Connector> joint) {
        return YearAfter.fourDigits(tokens, joint.next())
                .filter(year ->
                        hasAYear(last.point()) && !tokens.at(year.next()).isWord())
                .map(year -> new Link(joint.value(), onlyAfterAnd(year, joint), joint.next(), year.next()));
    }

    private static boolean hasAYear(Point point) {
        boolean monthOrSeason =
                point instanceof Whole whole && (whole.is(Precision.MONTH) || whole.is(Precision.SEASON));
        return monthOrSeason || point instanceof Point.YearOnly;
    }

    private static Point onlyAfterAnd(YearAfter.Written year, Parsed<Connector> joint) {
        return joint.value() == Connector.AND
                ? new Point.YearOnly(year.year())
                : new Point.Unreadable(Doubt.YEAR_UNCLEAR);
    }
}
