package org.assuranceledger.query.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.query.compare.Fact.Which;
import org.assuranceledger.timescale.Timescale;

/**
 * By how many days a thing is due later at the second moment than at the first, or was reached later. Where a date is
 * imprecise only the days that are certain count.
 */
record Later(Thing first, Thing second) {
    /** Days later, negative if earlier; absent where a part is no such date, and where the day is the same. */
    Optional<Long> days(Which which, Optional<Stood> before, Optional<Stood> after) {
        Optional<Timescale> now = after.flatMap(Stood::when);
        Optional<LocalDate> was = before.flatMap(Stood::when).flatMap(Timescale::dueOn);
        Optional<Long> days = switch (which.part()) {
            case DUE -> wasMoved(which.of()) ? between(was, now) : Optional.empty();
            case ANSWER_DUE -> between(was, now);
            case POSTPONED -> between(was, now);
            case REACHED -> lateBy(first.when(Part.DUE, which.of()).flatMap(Timescale::dueOn), now);
            default -> Optional.empty();
        };
        return days.filter(count -> count != 0);
    }

    /** What the day of a milestone is to be read against; absent of what is no such day, and where it is not there. */
    Optional<DueDates> dates(Which which, Optional<Stood> after) {
        Optional<LocalDate> day = after.flatMap(Stood::when)
                .flatMap(when -> which.part() == Part.REACHED ? Optional.ofNullable(when.from()) : when.dueOn());
        return after.filter(now -> which.part() == Part.REACHED || which.part() == Part.DUE)
                .flatMap(now -> second.when(Part.ORIGINAL_DUE, which.of()))
                .flatMap(original ->
                        second.when(Part.DUE, which.of()).map(current -> DueDates.of(original, current, day)));
    }

    /** A date that was only put right has not slipped. */
    private boolean wasMoved(String milestone) {
        return second.facts().stream()
                .map(Fact::which)
                .filter(which -> which.part() == Part.MOVED && which.of().equals(milestone))
                .anyMatch(move -> !first.parts().containsKey(move));
    }

    private static Optional<Long> between(Optional<LocalDate> was, Optional<Timescale> now) {
        return was.flatMap(day -> now.flatMap(Timescale::dueOn).map(due -> DAYS.between(day, due)));
    }

    /** What was reached in time was not reached "earlier": nothing about its date changed. */
    private static Optional<Long> lateBy(Optional<LocalDate> due, Optional<Timescale> reached) {
        Optional<LocalDate> from = reached.flatMap(when -> Optional.ofNullable(when.from()));
        return due.flatMap(day -> from.filter(day::isBefore).map(certain -> DAYS.between(day, certain)));
    }
}
