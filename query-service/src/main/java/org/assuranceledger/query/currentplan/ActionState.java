package org.assuranceledger.query.currentplan;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
import org.assuranceledger.events.ActionEvent.SuccessMeasureSet;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.query.facts.Clocks;

/**
 * All that is known of an action. A pure fold: the current plan, the plan as at a moment and the report share it.
 *
 * @param agreement absent only before the first event
 */
public record ActionState(String actionId, Optional<Agreement> agreement, Terms terms, Progress progress) {

    /** How the action came into the plan; the components are those of the event. */
    public record Agreement(
            String planId,
            String reference,
            Optional<String> printedReference,
            String kind,
            String priority,
            Optional<String> section,
            Optional<String> theme,
            Optional<String> yearBucket,
            Optional<String> source,
            Clocks clocks) {
        static Agreement of(ActionAgreed e, Clocks clocks) {
            return new Agreement(
                    e.planId(),
                    e.reference(),
                    e.printedReference(),
                    e.kind(),
                    e.priority(),
                    e.section(),
                    e.theme(),
                    e.yearBucket(),
                    e.source(),
                    clocks);
        }
    }

    static ActionState blank(String actionId) {
        return new ActionState(actionId, Optional.empty(), Terms.NONE, Progress.NONE);
    }

    ActionState after(ActionEvent event, Clocks clocks) {
        return switch (event) {
            case ActionAgreed e ->
                new ActionState(
                        actionId, Optional.of(Agreement.of(e, clocks)), terms.agreed(e.wording(), clocks), progress);
            case SubActionAgreed e -> with(terms.part(e, clocks));
            case ActionReworded e -> with(terms.reworded(e, clocks));
            case LeadAssigned e -> with(terms.led(e, clocks));
            case SuccessMeasureSet e -> with(terms.measured(e, clocks));
            case TargetSet e -> with(terms.aimed(e, clocks));
            case ActionRiskRecorded e -> with(terms.risked(e, clocks));
            case MilestoneAdded e -> with(progress.with(Milestone.added(e, clocks)));
            case MilestoneReached e -> with(progress.with(e.milestone(), one -> one.reached(e, clocks)));
            case MilestoneMissed e -> with(progress.with(e.milestone(), one -> one.missed(e, clocks)));
            case MilestoneMoved e -> with(progress.with(e.milestone(), one -> one.moved(e, clocks)));
            case MilestoneDateCorrected e -> with(progress.with(e.milestone(), one -> one.corrected(e, clocks)));
            case ProgressRecorded e -> with(progress.noted(e, clocks));
            case ActionPostponed e -> with(progress.postponed(e, clocks));
            case ActionClosed e -> with(progress.closed(e, clocks));
            case ActionReopened e -> with(progress.reopened(e, clocks));
        };
    }

    /** The action with only what was true by the end of a day. */
    ActionState on(LocalDate day) {
        return new ActionState(actionId, agreement, terms.on(day), progress.on(day));
    }

    private ActionState with(Terms newTerms) {
        return new ActionState(actionId, agreement, newTerms, progress);
    }

    private ActionState with(Progress newProgress) {
        return new ActionState(actionId, agreement, terms, newProgress);
    }
}
