package org.assuranceledger.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/** What has happened to an action of a plan. */
public sealed interface ActionEvent extends BoardEvent {
    /** Which action, such as {@code harrow/plans/2014-15/actions/42}. */
    String actionId();

    @Override
    default String aggregateId() {
        return actionId();
    }

    /**
     * The board agreed an action.
     *
     * @param reference the action's own reference, unique in its plan
     * @param printedReference the reference as the document prints it; two rows may print the same, some none
     * @param kind what the plan's row is: {@code action}, {@code commitment} or {@code blank-row}
     * @param priority reference of the priority it serves
     * @param wording what is to be done; empty only for a blank row
     * @param yearBucket which year of a longer plan, as printed or worked out
     * @param planFrom first day of the plan's period, from which dates without a year are read
     * @param planTo last day of the plan's period
     * @param source the document it was imported from; absent where a person entered it
     */
    @StoredAs("action-agreed")
    record ActionAgreed(
            String actionId,
            String planId,
            String reference,
            Optional<String> printedReference,
            String kind,
            String priority,
            Optional<String> section,
            Optional<String> theme,
            @FreeText String wording,
            Optional<String> yearBucket,
            LocalDate planFrom,
            LocalDate planTo,
            Optional<String> source,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** A part of the action was set out on its own; {@code number} counts from 1 in the action. */
    @StoredAs("sub-action-agreed")
    record SubActionAgreed(
            String actionId, int number, @FreeText String wording, Timescale effectiveOn) implements ActionEvent {}

    /** The action's wording was changed; the earlier wording stays in the record. */
    @StoredAs("action-reworded")
    record ActionReworded(
            String actionId,
            @FreeText String wording,
            @FreeText String reason,
            String approver,
            Timescale effectiveOn) implements ActionEvent {}

    /**
     * The action's leads became these, all of them; an empty list says that it has none.
     *
     * @param asWritten the cell of the document, or what the person typed
     */
    @StoredAs("lead-assigned")
    record LeadAssigned(String actionId, List<Lead> leads, String asWritten, Timescale effectiveOn)
            implements ActionEvent {}

    /** A milestone was added; its date is its original due date for ever. */
    @StoredAs("milestone-added")
    record MilestoneAdded(
            String actionId,
            int milestone,
            @FreeText String wording,
            Timescale due,
            Optional<String> lead,
            List<OtherDate> otherDates,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** A milestone was reached; {@code effectiveOn} is when. */
    @StoredAs("milestone-reached")
    record MilestoneReached(
            String actionId, int milestone, @FreeText String evidence, Timescale effectiveOn) implements ActionEvent {}

    /** A milestone passed its date unreached. */
    @StoredAs("milestone-missed")
    record MilestoneMissed(
            String actionId, int milestone, @FreeText String explanation, Timescale effectiveOn)
            implements ActionEvent {}

    /** A milestone's due date was moved, with a reason and someone's approval; the original is kept. */
    @StoredAs("milestone-moved")
    record MilestoneMoved(
            String actionId,
            int milestone,
            Timescale was,
            Timescale due,
            @FreeText String reason,
            String approver,
            Optional<String> meeting,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** A date that had been written down wrongly was put right; this is not a slip of the milestone. */
    @StoredAs("milestone-date-corrected")
    record MilestoneDateCorrected(
            String actionId,
            int milestone,
            Timescale was,
            Timescale due,
            @FreeText String reason,
            String approver,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** The whole action was put off; the new date may not be known yet. */
    @StoredAs("action-postponed")
    record ActionPostponed(
            String actionId,
            Timescale was,
            Timescale until,
            @FreeText String reason,
            Timescale effectiveOn) implements ActionEvent {}

    /**
     * Someone noted how the action is getting on; {@code effectiveOn} is what the note says about when.
     *
     * @param dateRole what the note's date is, such as {@code event} or {@code planned}
     * @param kind what the note tells of, such as {@code meeting} or {@code publication}
     * @param tense {@code done}, {@code scheduled} or {@code unknown}
     * @param quantity a counted result as written, such as "40 members"
     * @param source the document it was imported from; absent where a person entered it
     */
    @StoredAs("progress-recorded")
    record ProgressRecorded(
            String actionId,
            @FreeText String note,
            Optional<String> dateRole,
            Optional<String> kind,
            Optional<String> tense,
            Optional<String> quantity,
            Optional<String> source,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** A success measure was set: {@code output}, {@code outcome}, {@code feedback} or {@code compliance}. */
    @StoredAs("success-measure-set")
    record SuccessMeasureSet(
            String actionId, int measure, @FreeText String wording, String kind, Timescale effectiveOn)
            implements ActionEvent {}

    /**
     * A numeric target was set.
     *
     * @param value how many of {@code unit}; per cent are whole, 95 not 0.95
     * @param status {@code target}, or {@code fragment} where the document's sentence is cut off
     */
    @StoredAs("target-set")
    record TargetSet(
            String actionId,
            int target,
            BigDecimal value,
            String unit,
            @FreeText String subject,
            String asWritten,
            String status,
            Timescale effectiveOn)
            implements ActionEvent {}

    /** A risk to the action was noted beside it. */
    @StoredAs("action-risk-recorded")
    record ActionRiskRecorded(String actionId, @FreeText String risk, Timescale effectiveOn) implements ActionEvent {}

    /** The action was closed. Its impact is judged later and apart. */
    @StoredAs("action-closed")
    record ActionClosed(String actionId, @FreeText String outcome, Timescale effectiveOn) implements ActionEvent {}

    /** A closed action was opened again. */
    @StoredAs("action-reopened")
    record ActionReopened(String actionId, @FreeText String reason, Timescale effectiveOn) implements ActionEvent {}

    /**
     * Who leads or watches over an action.
     *
     * @param words the role, group or person in a role, as written
     * @param part {@code lead} or {@code oversight}
     * @param agencyId the partner agency whose people may report on the action, if one is known
     */
    record Lead(String words, String part, Optional<String> agencyId) {}

    /** A date of a milestone that is not its due date, and what it is the date of. */
    record OtherDate(String role, Timescale when) {}
}
