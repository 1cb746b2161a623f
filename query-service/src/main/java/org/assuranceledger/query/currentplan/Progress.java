package org.assuranceledger.query.currentplan;

import static org.assuranceledger.query.facts.Dated.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/** How an action has got on. */
public record Progress(
        List<Milestone> milestones, List<Note> notes, List<Postponement> postponements, List<Standing> standings) {
    static final Progress NONE = new Progress(List.of(), List.of(), List.of(), List.of());

    /** What someone noted; the components are those of the event. */
    public record Note(
            String words,
            Optional<String> dateRole,
            Optional<String> kind,
            Optional<String> tense,
            Optional<String> quantity,
            Optional<String> source,
            Clocks clocks)
            implements Dated {
        /** A note of what is yet to come was true as soon as it was written. */
        boolean by(LocalDate day) {
            return clocks.by(day)
                    || tense.filter("scheduled"::equals).isPresent()
                            && !clocks.recordedOn().isAfter(day);
        }
    }

    /** The whole action was put off. */
    public record Postponement(Timescale was, Timescale until, String reason, Clocks clocks) implements Dated {}

    /** Closed or open again; {@code words} are the outcome or the reason. */
    public record Standing(boolean open, String words, Clocks clocks) implements Dated {}

    Progress with(Milestone added) {
        return new Progress(plus(milestones, added), notes, postponements, standings);
    }

    Progress with(int number, UnaryOperator<Milestone> change) {
        List<Milestone> changed = milestones.stream()
                .map(milestone -> milestone.number() == number ? change.apply(milestone) : milestone)
                .toList();
        return new Progress(changed, notes, postponements, standings);
    }

    Progress noted(ProgressRecorded e, Clocks clocks) {
        Note note = new Note(e.note(), e.dateRole(), e.kind(), e.tense(), e.quantity(), e.source(), clocks);
        return new Progress(milestones, plus(notes, note), postponements, standings);
    }

    Progress postponed(ActionPostponed e, Clocks clocks) {
        Postponement now = new Postponement(e.was(), e.until(), e.reason(), clocks);
        return new Progress(milestones, notes, plus(postponements, now), standings);
    }

    Progress closed(ActionClosed e, Clocks clocks) {
        return stands(new Standing(false, e.outcome(), clocks));
    }

    Progress reopened(ActionReopened e, Clocks clocks) {
        return stands(new Standing(true, e.reason(), clocks));
    }

    /** The progress with only what was true by the end of a day. */
    Progress on(LocalDate day) {
        return new Progress(
                Dated.by(day, milestones).stream().map(one -> one.on(day)).toList(),
                notes.stream().filter(note -> note.by(day)).toList(),
                Dated.by(day, postponements),
                Dated.by(day, standings));
    }

    private Progress stands(Standing standing) {
        return new Progress(milestones, notes, postponements, plus(standings, standing));
    }
}
