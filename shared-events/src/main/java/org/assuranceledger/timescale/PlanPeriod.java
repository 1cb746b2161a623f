package org.assuranceledger.timescale;

import java.time.LocalDate;

/**
 * The stretch of days a plan is for; it supplies the year that a timescale leaves out.
 *
 * @param start the plan's first day
 * @param end its last day, on or after {@code start}
 */
public record PlanPeriod(LocalDate start, LocalDate end) {
    private static final int FAR = 5;

    /** @throws IllegalArgumentException if the plan would end before it starts */
    public PlanPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A plan cannot end (" + end + ") before it starts (" + start + ").");
        }
    }

    boolean overlaps(Stretch stretch) {
        return !stretch.to().isBefore(start) && !stretch.from().isAfter(end);
    }

    boolean contains(Stretch stretch) {
        return !stretch.from().isBefore(start) && !stretch.to().isAfter(end);
    }

    /** Within five years of the plan; what is further off was probably not meant as a date. */
    boolean isNear(LocalDate day) {
        return !day.isBefore(start.minusYears(FAR)) && !day.isAfter(end.plusYears(FAR));
    }
}
