package org.assuranceledger.timescale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the calendar without an exception for an answer. */
final class Calendar {
    private Calendar() {}

    /** That day, or empty if there is none, such as 31 February. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
