package org.assuranceledger.query.currentplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.ActionEvent.OtherDate;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * One milestone, with its original due date for ever.
 *
 * @param number in its action, from 1
 * @param original the due date it was added with
 * @param changes of the due date, in the order they were recorded
 * @param outcomes reached or missed, in the order they were recorded
 * @param clocks of its adding
 */
public record Milestone(
        int number,
        String wording,
        Timescale original,
        Optional<String> lead,
        List<OtherDate> otherDates,
        List<DueChange> changes,
        List<Outcome> outcomes,
        Clocks clocks)
        implements Dated {

    /**
     * A new due date.
     *
     * @param correction whether the date before was a slip of the pen; otherwise the milestone was moved
     * @param meeting where it was agreed
     */
    public record DueChange(
            boolean correction,
            Timescale was,
            Timescale due,
            String reason,
            String approver,
            Optional<String> meeting,
            Clocks clocks)
            implements Dated {}

    /** It was reached, or its date passed without; {@code words} are the evidence or the explanation. */
    public record Outcome(boolean reached, String words, Clocks clocks) implements Dated {}

    static Milestone added(MilestoneAdded e, Clocks clocks) {
        return new Milestone(
                e.milestone(), e.wording(), e.due(), e.lead(), e.otherDates(), List.of(), List.of(), clocks);
    }

    Milestone moved(MilestoneMoved e, Clocks clocks) {
        return changed(new DueChange(false, e.was(), e.due(), e.reason(), e.approver(), e.meeting(), clocks));
    }

    Milestone corrected(MilestoneDateCorrected e, Clocks clocks) {
        return changed(new DueChange(true, e.was(), e.due(), e.reason(), e.approver(), Optional.empty(), clocks));
    }

    Milestone reached(MilestoneReached e, Clocks clocks) {
        return ended(new Outcome(true, e.evidence(), clocks));
    }

    Milestone missed(MilestoneMissed e, Clocks clocks) {
        return ended(new Outcome(false, e.explanation(), clocks));
    }

    /** The milestone with only what was true by the end of a day. */
    Milestone on(LocalDate day) {
        return with(Dated.by(day, changes), Dated.by(day, outcomes));
    }

    private Milestone changed(DueChange change) {
        return with(Dated.plus(changes, change), outcomes);
    }

    private Milestone ended(Outcome outcome) {
        return with(changes, Dated.plus(outcomes, outcome));
    }

    private Milestone with(List<DueChange> newChanges, List<Outcome> newOutcomes) {
        return new Milestone(number, wording, original, lead, otherDates, newChanges, newOutcomes, clocks);
    }
}
