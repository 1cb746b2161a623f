package org.assuranceledger.query.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/**
 * What the day of a milestone is to be read against, so that a moved date does not hide the one that was promised.
 *
 * @param original due date that lateness counts from; never lost
 * @param current due date that holds at the second moment
 * @param daysAfterOriginal by how many days it was reached after the original one, or else is due after it, from 1;
 *     where a date is imprecise only the days that are certain; absent if it is not late
 */
public record DueDates(Timescale original, Timescale current, Optional<Long> daysAfterOriginal) {
    /**
     * Of a milestone by its two dates.
     *
     * @param day on which it was certainly not reached before, or until which it is due now
     */
    static DueDates of(Timescale original, Timescale current, Optional<LocalDate> day) {
        Optional<Long> late =
                original.dueOn().flatMap(due -> day.filter(due::isBefore).map(after -> DAYS.between(due, after)));
        return new DueDates(original, current, late);
    }

    /** Whether the milestone was ever moved. */
    public boolean moved() {
        return !original.equals(current);
    }
}
