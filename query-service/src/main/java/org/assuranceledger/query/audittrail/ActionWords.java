package org.assuranceledger.query.audittrail;

import static org.assuranceledger.query.audittrail.InWords.also;
import static org.assuranceledger.query.audittrail.InWords.due;

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

/** What happened to an action, in words. */
final class ActionWords {
    private ActionWords() {}

    static String of(ActionEvent event) {
        return switch (event) {
            case ActionAgreed e ->
                also("Action %s was agreed.".formatted(e.reference()), "It reads: \"%s\"", e.wording());
            case SubActionAgreed e -> "Part %d was set out: \"%s\"".formatted(e.number(), e.wording());
            case ActionReworded e -> reworded(e);
            case LeadAssigned e ->
                e.leads().isEmpty() ? "The action has no lead." : "The lead became \"%s\".".formatted(e.asWritten());
            case MilestoneAdded e ->
                also(
                        "Milestone %d was added, %s.".formatted(e.milestone(), due(e.due())),
                        "It reads: \"%s\"",
                        e.wording());
            case MilestoneReached e ->
                also("Milestone %d was reached.".formatted(e.milestone()), "Evidence: \"%s\"", e.evidence());
            case MilestoneMissed e ->
                also("Milestone %d was missed.".formatted(e.milestone()), "Explanation: \"%s\"", e.explanation());
            case MilestoneMoved e -> moved(e);
            case MilestoneDateCorrected e -> corrected(e);
            case ActionPostponed e -> postponed(e);
            case ProgressRecorded e -> "Progress was noted: \"%s\"".formatted(e.note());
            case SuccessMeasureSet e ->
                "Success measure %d (%s) was set: \"%s\"".formatted(e.measure(), e.kind(), e.wording());
            case TargetSet e ->
                also("Target %d was set: %s.".formatted(e.target(), e.asWritten()), "It is for \"%s\"", e.subject());
            case ActionRiskRecorded e -> "A risk was noted: \"%s\"".formatted(e.risk());
            case ActionClosed e -> also("The action was closed.", "Outcome: \"%s\"", e.outcome());
            case ActionReopened e -> also("The action was opened again.", "Reason: \"%s\"", e.reason());
        };
    }

    private static String reworded(ActionReworded e) {
        String now = "The action now reads: \"%s\". Approved by %s.".formatted(e.wording(), e.approver());
        return also(now, "Reason: \"%s\"", e.reason());
    }

    private static String moved(MilestoneMoved e) {
        String change = "Milestone %d was moved from \"%s\" to \"%s\". Approved by %s."
                .formatted(e.milestone(), e.was().words(), e.due().words(), e.approver());
        return also(change, "Reason: \"%s\"", e.reason());
    }

    private static String corrected(MilestoneDateCorrected e) {
        String change = "The date of milestone %d was put right from \"%s\" to \"%s\". Approved by %s."
                .formatted(e.milestone(), e.was().words(), e.due().words(), e.approver());
        return also(change, "Reason: \"%s\"", e.reason());
    }

    private static String postponed(ActionPostponed e) {
        String change = "The action was put off from \"%s\" to \"%s\"."
                .formatted(e.was().words(), e.until().words());
        return also(change, "Reason: \"%s\"", e.reason());
    }
}
