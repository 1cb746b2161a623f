package org.assuranceledger.query.currentplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.OtherDate;
import org.assuranceledger.query.currentplan.Milestone.DueChange;
import org.assuranceledger.query.currentplan.Milestone.Outcome;
import org.assuranceledger.query.currentplan.Progress.Postponement;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * A milestone as pages show it, on a stated day.
 *
 * @param number in its action, from 1
 * @param original the due date it was added with, never lost
 * @param current the due date that holds
 * @param postponedUntil until when it was put off with its whole action, later than {@code current}; absent once it was
 *     reached, missed or given another date since
 * @param changes every date between the two, with reason and approver, in the order they were recorded
 * @param reachedOn when it was reached
 * @param slippageDays days from the original due date (as corrected, if it was written down wrongly) to the day it was
 *     reached or else to the day it is due now; negative if early; where a date is imprecise only the days that are
 *     certain; absent where a date is missing
 * @param outcomes reached or missed, in the order they were recorded
 * @param clocks of its adding
 */
public record MilestoneView(
        int number,
        String wording,
        Timescale original,
        Timescale current,
        Optional<Timescale> postponedUntil,
        List<DueChange> changes,
        Optional<String> lead,
        List<OtherDate> otherDates,
        Optional<Timescale> reachedOn,
        Optional<Long> slippageDays,
        ScheduleStatus status,
        List<Outcome> outcomes,
        Clocks clocks) {

    static MilestoneView of(Milestone milestone, Optional<Postponement> postponement, LocalDate day) {
        Optional<DueChange> change = Dated.inForce(milestone.changes());
        Timescale current = change.map(DueChange::due).orElse(milestone.original());
        Timescale baseline = baseline(milestone.original(), milestone.changes());
        Clocks promised = change.map(DueChange::clocks).orElse(milestone.clocks());
        Optional<Postponement> since = postponement.filter(later -> putsOff(later, promised, current));
        Optional<Outcome> outcome = Dated.inForce(milestone.outcomes())
                .filter(last -> stands(last, since.map(Postponement::clocks).orElse(promised)));
        Optional<Clocks> reached = outcome.filter(Outcome::reached).map(Outcome::clocks);
        Optional<Timescale> until = since.filter(late -> outcome.isEmpty()).map(Postponement::until);
        return new MilestoneView(
                milestone.number(),
                milestone.wording(),
                milestone.original(),
                current,
                until,
                milestone.changes(),
                milestone.lead(),
                milestone.otherDates(),
                reached.map(Clocks::effectiveOn),
                slippage(baseline, until.orElse(current), reached),
                outcome.map(last -> ended(baseline, last)).orElseGet(() -> waiting(until, current, day)),
                milestone.outcomes(),
                milestone.clocks());
    }

    /** The date it is waited for now: that of its own, or until when it was put off with its whole action. */
    public Timescale due() {
        return postponedUntil.orElse(current);
    }

    /** A milestone that was given another date after it was missed has not been missed under that one. */
    private static boolean stands(Outcome outcome, Clocks promised) {
        return outcome.reached() || promised.position() < outcome.clocks().position();
    }

    /** A date agreed after its action was put off holds, and so does one that is later anyway. */
    private static boolean putsOff(Postponement postponement, Clocks promised, Timescale current) {
        Optional<LocalDate> until = postponement.until().dueOn();
        boolean sooner =
                until.flatMap(end -> current.dueOn().filter(end::isBefore)).isPresent();
        return !sooner && Clocks.IN_EFFECT.compare(promised, postponement.clocks()) < 0;
    }

    /** The date that lateness counts from: the original, or what it was put right to before it was ever moved. */
    public Timescale baseline() {
        return baseline(original, changes);
    }

    /** A date that had been written down wrongly is no slip, so long as the milestone had not been moved. */
    private static Timescale baseline(Timescale original, List<DueChange> changes) {
        return changes.stream()
                .takeWhile(DueChange::correction)
                .reduce((earlier, later) -> later)
                .map(DueChange::due)
                .orElse(original);
    }

    private static Optional<Long> slippage(Timescale baseline, Timescale current, Optional<Clocks> reached) {
        Optional<LocalDate> due = baseline.dueOn();
        if (reached.isPresent()) {
            return due.map(day -> certainDays(day, reached.get()));
        }
        return due.flatMap(day -> current.dueOn().map(now -> ChronoUnit.DAYS.between(day, now)));
    }

    private static long certainDays(LocalDate due, Clocks reached) {
        LocalDate first = firstDay(reached);
        LocalDate last = reached.certainBy();
        if (first.isAfter(due)) {
            return ChronoUnit.DAYS.between(due, first);
        }
        return last.isBefore(due) ? ChronoUnit.DAYS.between(due, last) : 0;
    }

    private static LocalDate firstDay(Clocks clocks) {
        LocalDate from = clocks.effectiveOn().from();
        return from == null ? clocks.certainBy() : from;
    }

    private static ScheduleStatus ended(Timescale baseline, Outcome outcome) {
        if (!outcome.reached()) {
            return ScheduleStatus.MISSED;
        }
        boolean late = baseline.dueOn()
                .filter(due -> firstDay(outcome.clocks()).isAfter(due))
                .isPresent();
        return late ? ScheduleStatus.REACHED_LATE : ScheduleStatus.REACHED;
    }

    private static ScheduleStatus waiting(Optional<Timescale> postponedUntil, Timescale current, LocalDate day) {
        return postponedUntil.map(until -> putOff(until, day)).orElseGet(() -> against(current.dueOn(), day));
    }

    /** Of what was put off: overdue once that day has passed too. */
    static ScheduleStatus putOff(Timescale until, LocalDate day) {
        return until.dueOn().filter(end -> end.isBefore(day)).isPresent()
                ? ScheduleStatus.OVERDUE
                : ScheduleStatus.POSTPONED;
    }

    private static ScheduleStatus against(Optional<LocalDate> due, LocalDate day) {
        if (due.isEmpty()) {
            return ScheduleStatus.NO_DATE;
        }
        if (due.get().isBefore(day)) {
            return ScheduleStatus.OVERDUE;
        }
        return due.get().isAfter(day.plusDays(ScheduleStatus.SOON_DAYS))
                ? ScheduleStatus.DUE_LATER
                : ScheduleStatus.DUE_SOON;
    }
}
