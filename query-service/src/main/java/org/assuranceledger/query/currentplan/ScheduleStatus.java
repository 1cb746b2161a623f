package org.assuranceledger.query.currentplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;

/** How something stands against its dates on a stated day; worked out from dates alone, never judged by anyone. */
public enum ScheduleStatus {
    /** The action was closed. */
    CLOSED,
    /** Reached, and not certainly after its original due date. */
    REACHED,
    /** Reached, certainly after its original due date; stays so whatever was agreed since. */
    REACHED_LATE,
    /** Its last due date has passed and nobody said how it ended. */
    OVERDUE,
    /** Someone recorded that its last due date passed without it; under a date agreed since it is not missed. */
    MISSED,
    /** It was put off with its whole action, to a day yet to come or to none. */
    POSTPONED,
    /** Due within {@link #SOON_DAYS} days. */
    DUE_SOON,
    /** Due later than that. */
    DUE_LATER,
    /** It has no date that can be read; a fact about the plan. */
    NO_DATE;

    /** How many days ahead "due soon" looks. */
    public static final int SOON_DAYS = 30;

    /** What a board has to look at first, first. */
    static final Comparator<ScheduleStatus> WORST_FIRST = Comparator.comparingInt(ScheduleStatus::urgency);

    /** As written in answers, such as {@code due-soon}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int urgency() {
        return switch (this) {
            case OVERDUE -> 0;
            case MISSED -> 1;
            case DUE_SOON -> 2;
            case POSTPONED -> 3;
            case DUE_LATER -> 4;
            case NO_DATE -> 5;
            case REACHED_LATE -> 6;
            case REACHED -> 7;
            case CLOSED -> 8;
        };
    }

    /** Whether it has ended, well or late. */
    public boolean isDone() {
        return this == CLOSED || this == REACHED || this == REACHED_LATE;
    }
}
