package org.assuranceledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/** What has happened to a board's business plan as a whole. */
public sealed interface PlanEvent extends BoardEvent {
    /** Which plan, such as {@code harrow/plans/2014-15}. */
    String planId();

    @Override
    default String aggregateId() {
        return planId();
    }

    /**
     * A plan was drafted.
     *
     * @param from first day of the plan's period
     * @param to last day of the plan's period
     * @param periodAsWritten the period in the plan's own words
     * @param version the version as printed, such as "0.3"
     */
    @StoredAs("plan-drafted")
    record PlanDrafted(
            String planId,
            String boardId,
            String title,
            LocalDate from,
            LocalDate to,
            String periodAsWritten,
            Optional<String> version,
            Timescale effectiveOn)
            implements PlanEvent {}

    /** A priority was added; a blank sponsor is a fact about the plan. */
    @StoredAs("priority-added")
    record PriorityAdded(
            String planId, String reference, @FreeText String title, Optional<String> sponsor, Timescale effectiveOn)
            implements PlanEvent {}

    /** A board member was named sponsor of a priority. */
    @StoredAs("sponsor-assigned")
    record SponsorAssigned(String planId, String priority, String sponsor, Timescale effectiveOn)
            implements PlanEvent {}

    /**
     * The plan took in an action, which its own record then describes; a reference is never given twice.
     *
     * @param reference the action's own reference, whose small letters are the last part of its address
     */
    @StoredAs("action-listed")
    record ActionListed(String planId, String reference, String priority, Timescale effectiveOn) implements PlanEvent {}

    /** A group adopted the plan: it is a draft no longer. */
    @StoredAs("plan-adopted")
    record PlanAdopted(String planId, String adoptedBy, Timescale effectiveOn) implements PlanEvent {}

    /** A review of the plan was set for a time, in the plan's own words. */
    @StoredAs("plan-review-scheduled")
    record PlanReviewScheduled(String planId, Timescale due, Timescale effectiveOn) implements PlanEvent {}

    /**
     * Reading the plan's document raised a doubt that a person should settle.
     *
     * @param reference the row it concerns, absent for the whole plan
     */
    @StoredAs("plan-doubt-recorded")
    record PlanDoubtRecorded(
            String planId,
            Optional<String> reference,
            @FreeText String doubt,
            Timescale effectiveOn) implements PlanEvent {}
}
