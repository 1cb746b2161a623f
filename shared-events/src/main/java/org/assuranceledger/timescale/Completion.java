package org.assuranceledger.timescale;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.timescale.Chain.Link;
import org.assuranceledger.timescale.Point.Settled;
import org.assuranceledger.timescale.Point.Unreadable;
import org.assuranceledger.timescale.Point.Whole;
import org.assuranceledger.timescale.Point.Yearless;
import org.assuranceledger.timescale.Timescale.Precision;

/**
 * Gives each date of a chain what it lacks: from the date after it, from the one before it, and at last from the plan.
 */
final class Completion {
    private final MissingYear missingYear;

    private Completion(PlanPeriod plan) {
        this.missingYear = new MissingYear(plan);
    }

    /** The dates of a chain in their order, with nothing missing any more. */
    static List<Settled> of(Chain chain, PlanPeriod plan) {
        Completion completion = new Completion(plan);
        List<Settled> settled = new ArrayList<>();
        for (Point point : fromTheRight(chain)) {
            settled.add(settled.isEmpty() ? completion.first(point) : completion.after(settled.getLast(), point));
        }
        return settled;
    }

    private static List<Point> fromTheRight(Chain chain) {
        List<Point> points =
                new ArrayList<>(chain.links().stream().map(Link::point).toList());
        for (int k = points.size() - 2; k >= 0; k--) {
            points.set(k, withYear(withMonth(points.get(k), points.get(k + 1)), points.get(k + 1)));
        }
        return points;
    }

    /** The 12 of "12 and 13 June" is in June. */
    private static Point withMonth(Point point, Point next) {
        if (!(point instanceof Point.DayOnly day)) {
            return point;
        }
        if (next instanceof Point.DayOf other) {
            return new Point.DayOf(day.day(), other.month());
        }
        return next instanceof Whole whole && whole.is(Precision.DAY)
                ? new Point.DayOf(day.day(), monthOf(whole))
                : new Unreadable(Doubt.UNREAD);
    }

    /** "June" before "Sept 2014" is of that year; "October" before "January 2016" is not. */
    private static Point withYear(Point point, Point next) {
        if (!(point instanceof Yearless yearless && next instanceof Whole whole)) {
            return point;
        }
        Settled found = yearless.in(whole.stretch().from().getYear());
        return isBefore(whole, found) ? new Unreadable(Doubt.YEAR_UNCLEAR) : found;
    }

    private Settled first(Point point) {
        return switch (point) {
            case Settled settled -> missingYear.checked(settled);
            case Yearless yearless -> missingYear.fromPlan(yearless);
            case Point.DayOnly day -> new Unreadable(Doubt.UNREAD);
            case Point.YearOnly year -> new Unreadable(Doubt.YEAR_ALONE);
        };
    }

    private Settled after(Settled before, Point point) {
        if (point instanceof Point.YearOnly year) {
            return before instanceof Whole whole
                    ? Whole.of(whole.stretch().inYear(year.year()))
                    : new Unreadable(Doubt.YEAR_UNCLEAR);
        }
        Settled found = first(point);
        boolean written = before instanceof Whole whole && !whole.doubts().contains(Doubt.YEAR_FROM_PLAN);
        boolean unclear = point instanceof Yearless && written && isBefore(found, before);
        return unclear ? new Unreadable(Doubt.YEAR_UNCLEAR) : found;
    }

    private static boolean isBefore(Settled one, Settled other) {
        return one instanceof Whole first
                && other instanceof Whole second
                && first.stretch().from().isBefore(second.stretch().from());
    }

    private static Month monthOf(Whole whole) {
        return whole.stretch().from().getMonth();
    }
}
