package org.assuranceledger.query.audittrail;

import org.assuranceledger.events.PlanEvent;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.events.PlanEvent.PlanDoubtRecorded;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PlanReviewScheduled;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.events.PlanEvent.SponsorAssigned;

/** What happened to a plan, in words. */
final class PlanWords {
    private PlanWords() {}

    static String of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> "The plan \"%s\" was drafted for %s.".formatted(e.title(), e.periodAsWritten());
            case PriorityAdded e ->
                InWords.also(
                        "Priority %s was added: \"%s\".".formatted(e.reference(), e.title()),
                        "Its sponsor is %s.",
                        e.sponsor().orElse(""));
            case SponsorAssigned e -> "%s became sponsor of priority %s.".formatted(e.sponsor(), e.priority());
            case ActionListed e ->
                "The plan took in action %s under priority %s.".formatted(e.reference(), e.priority());
            case PlanAdopted e -> "%s adopted the plan.".formatted(e.adoptedBy());
            case PlanReviewScheduled e -> "A review of the plan was set, %s.".formatted(InWords.due(e.due()));
            case PlanDoubtRecorded e ->
                e.reference()
                        .map(row -> "A doubt about row %s: \"%s\"".formatted(row, e.doubt()))
                        .orElseGet(() -> "A doubt about the plan: \"%s\"".formatted(e.doubt()));
        };
    }
}
