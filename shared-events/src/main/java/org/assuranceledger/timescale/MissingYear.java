package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assuranceledger.timescale.Point.Settled;
import org.assuranceledger.timescale.Point.Unreadable;
import org.assuranceledger.timescale.Point.Whole;
import org.assuranceledger.timescale.Point.Yearless;
import org.assuranceledger.timescale.Timescale.Precision;

/** Takes from a plan's period the year, or the century, that a date leaves out. */
record MissingYear(PlanPeriod plan) {
    private static final int LONGEST_PLAN = 30;

    /** The one date that falls into the plan, or the one that does so wholly; else the year is unclear. */
    Settled fromPlan(Yearless yearless) {
        List<Whole> overlapping = candidates(yearless);
        List<Whole> within = overlapping.stream()
                .filter(whole -> plan.contains(whole.stretch()))
                .toList();
        List<Whole> candidates = within.isEmpty() ? overlapping : within;
        return candidates.size() == 1
                ? candidates.getFirst().with(Doubt.YEAR_FROM_PLAN)
                : new Unreadable(Doubt.YEAR_UNCLEAR);
    }

    private List<Whole> candidates(Yearless yearless) {
        int first = plan.start().getYear();
        int last = Math.min(plan.end().getYear(), first + LONGEST_PLAN);
        return IntStream.rangeClosed(first - 1, last)
                .mapToObj(yearless::in)
                .filter(Whole.class::isInstance)
                .map(Whole.class::cast)
                .filter(whole -> plan.overlaps(whole.stretch()))
                .toList();
    }

    /** Two digits for the year are taken only near the plan, and doubted where a day in the plan would fit better. */
    Settled checked(Settled point) {
        if (!(point instanceof Whole whole && whole.shortYear())) {
            return point;
        }
        if (!plan.isNear(whole.stretch().from())) {
            return new Unreadable(Doubt.FAR_FROM_PLAN);
        }
        boolean outside = !plan.overlaps(whole.stretch());
        if (outside && whole.doubts().contains(Doubt.TWO_DIGIT_YEAR)) {
            return new Unreadable(Doubt.TWO_DIGIT_YEAR);
        }
        return outside && mayBeADay(whole) ? whole.with(Doubt.TWO_DIGIT_YEAR) : whole;
    }

    private boolean mayBeADay(Whole whole) {
        LocalDate from = whole.stretch().from();
        return whole.is(Precision.MONTH)
                && !candidates(new Point.DayOf(from.getYear() % 100, from.getMonth()))
                        .isEmpty();
    }
}
