package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assuranceledger.timescale.Point.Style;
import org.assuranceledger.timescale.Point.Unreadable;
import org.assuranceledger.timescale.Point.Whole;
import org.assuranceledger.timescale.Timescale.Precision;

/**
 * What the words round a date make of it.
 *
 * @param alone whether the date is all that its text, or the text behind a dash, consists of
 * @param opening whether the words before the date begin the text or a bracket, as in "(to March 2020)"
 * @param moved whether the text says that a date was moved, so that "from" and "to" name the old and the new one
 */
record Meaning(Set<Lead> leads, Set<Tail> tails, boolean alone, boolean opening, boolean moved, PlanPeriod plan) {

    Draft of(Spans.Span span) {
        return switch (span.point()) {
            case Whole whole -> dated(whole, span.range()).with(whole.doubts()).with(doubts());
            case Unreadable unreadable -> Draft.none(unreadable.why());
        };
    }

    private Draft dated(Whole whole, boolean range) {
        Stretch stretch = whole.stretch();
        boolean end = leads.contains(Lead.END);
        if (leads.contains(Lead.AFTER)) {
            return Draft.none(Doubt.ONLY_AFTER);
        }
        if (leads.contains(Lead.WEEK_FROM) || leads.contains(Lead.WEEK_TO)) {
            return week(stretch);
        }
        if (leads.contains(Lead.BEFORE) && !end) {
            return Draft.deadline(stretch.from().minusDays(1), stretch.precision());
        }
        return isDeadline(end) ? Draft.deadline(stretch.to(), stretch.precision()) : lasting(whole, range);
    }

    private boolean isDeadline(boolean end) {
        boolean lasts = leads.contains(Lead.FROM) || leads.contains(Lead.UNTIL) || leads.contains(Lead.TO);
        return leads.contains(Lead.BY) || tails.contains(Tail.LATEST) || (end && !lasts);
    }

    /** Seven days that begin or end on the day written. */
    private Draft week(Stretch stretch) {
        boolean ends = leads.contains(Lead.WEEK_TO);
        if (stretch.precision() != Precision.DAY || (leads.contains(Lead.BY) && !ends)) {
            return Draft.none(Doubt.UNREAD);
        }
        LocalDate first = ends ? stretch.from().minusDays(6) : stretch.from();
        return leads.contains(Lead.BY)
                ? Draft.deadline(stretch.to(), Precision.DAY)
                : Draft.period(new Stretch(first, first.plusDays(6), Precision.RANGE));
    }

    private Draft lasting(Whole whole, boolean range) {
        if (range || whole.is(Precision.RANGE)) {
            return Draft.period(whole.stretch());
        }
        if (leads.contains(Lead.BETWEEN) || (leads.contains(Lead.FROM) && leads.contains(Lead.END))) {
            return Draft.none(Doubt.UNREAD);
        }
        if (goesOn() || (leads.contains(Lead.FROM) && !moved)) {
            return open(whole);
        }
        return isUntil() ? until(whole.stretch()) : plain(whole);
    }

    /** "from 30.04.14." is how notes write a day; other days after "from" begin something. */
    private Draft open(Whole whole) {
        boolean note = whole.style() == Style.DIGITS_AND_STOP && !goesOn();
        boolean plain = leads.contains(Lead.FROM) || tails.contains(Tail.ONWARDS);
        Draft begun = note ? Draft.day(whole.stretch().from()) : Draft.openFrom(whole.stretch());
        return plain && !note ? begun : begun.with(Doubt.MAY_GO_ON);
    }

    private boolean goesOn() {
        return tails.contains(Tail.ONGOING) || tails.contains(Tail.ONWARDS);
    }

    private boolean isUntil() {
        boolean to = leads.contains(Lead.TO) && (opening || leads.contains(Lead.END));
        return !moved && (to || leads.contains(Lead.UNTIL));
    }

    private Draft until(Stretch last) {
        return last.to().isBefore(plan.start())
                ? Draft.none(Doubt.BACKWARDS)
                : Draft.period(new Stretch(plan.start(), last.to(), Precision.RANGE))
                        .with(Doubt.START_FROM_PLAN);
    }

    private Draft plain(Whole whole) {
        if (!whole.is(Precision.DAY)) {
            return Draft.period(whole.stretch());
        }
        LocalDate day = whole.stretch().from();
        return alone && whole.style() == Style.DIGITS ? Draft.deadline(day, Precision.DAY) : Draft.day(day);
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        addIf(leads.contains(Lead.PART), Doubt.PART_OF_IT, doubts);
        addIf(leads.contains(Lead.ABOUT) || tails.contains(Tail.UNSETTLED), Doubt.APPROXIMATE, doubts);
        addIf(leads.contains(Lead.BY) && goesOn(), Doubt.MAY_GO_ON, doubts);
        addIf(leads.contains(Lead.TO) && !isUntil() && !moved, Doubt.MAY_GO_ON, doubts);
        addIf(moved, Doubt.MOVED, doubts);
        return doubts;
    }

    private static void addIf(boolean doubtful, Doubt doubt, List<Doubt> doubts) {
        if (doubtful) {
            doubts.add(doubt);
        }
    }
}
