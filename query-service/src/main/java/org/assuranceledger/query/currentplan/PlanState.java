package org.assuranceledger.query.currentplan;

import static org.assuranceledger.query.facts.Dated.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.PlanEvent;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.events.PlanEvent.PlanDoubtRecorded;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PlanReviewScheduled;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.events.PlanEvent.SponsorAssigned;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * All that is known of a plan apart from its actions. A pure fold.
 *
 * @param drafting absent only before the first event
 */
public record PlanState(
        String planId,
        Optional<Drafting> drafting,
        List<Priority> priorities,
        List<Adoption> adoptions,
        List<Review> reviews,
        List<Doubt> doubts) {

    /** How the plan began; {@code from} and {@code to} are the first and last day of its period. */
    public record Drafting(
            String title,
            LocalDate from,
            LocalDate to,
            String periodAsWritten,
            Optional<String> version,
            Clocks clocks) {}

    /** One priority with its sponsors, of whom the last to take effect is the present one. */
    record Priority(String reference, String title, List<Sponsor> sponsors, Clocks clocks) implements Dated {
        Priority sponsored(Sponsor sponsor) {
            return new Priority(reference, title, plus(sponsors, sponsor), clocks);
        }

        Priority on(LocalDate day) {
            return new Priority(reference, title, Dated.by(day, sponsors), clocks);
        }
    }

    /** A board member who answers for a priority. */
    public record Sponsor(String words, Clocks clocks) implements Dated {}

    /** A group that adopted the plan. */
    public record Adoption(String by, Clocks clocks) implements Dated {}

    /** A time set for reviewing the plan. */
    public record Review(Timescale due, Clocks clocks) implements Dated {}

    /** Something in the document that a person should settle. */
    public record Doubt(Optional<String> reference, String words, Clocks clocks) implements Dated {}

    static PlanState blank(String planId) {
        return new PlanState(planId, Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    PlanState after(PlanEvent event, Clocks clocks) {
        return switch (event) {
            case PlanDrafted e -> drafted(e, clocks);
            case PriorityAdded e -> with(plus(priorities, added(e, clocks)));
            case SponsorAssigned e -> with(sponsored(e, clocks));
            case ActionListed e -> this; // the action's own record says more
            case PlanAdopted e ->
                new PlanState(
                        planId,
                        drafting,
                        priorities,
                        plus(adoptions, new Adoption(e.adoptedBy(), clocks)),
                        reviews,
                        doubts);
            case PlanReviewScheduled e ->
                new PlanState(
                        planId, drafting, priorities, adoptions, plus(reviews, new Review(e.due(), clocks)), doubts);
            case PlanDoubtRecorded e -> doubted(new Doubt(e.reference(), e.doubt(), clocks));
        };
    }

    /** The plan with only what was true by the end of a day. */
    PlanState on(LocalDate day) {
        return new PlanState(
                planId,
                drafting,
                Dated.by(day, priorities).stream().map(one -> one.on(day)).toList(),
                Dated.by(day, adoptions),
                Dated.by(day, reviews),
                Dated.by(day, doubts));
    }

    private PlanState drafted(PlanDrafted e, Clocks clocks) {
        Drafting drafted = new Drafting(e.title(), e.from(), e.to(), e.periodAsWritten(), e.version(), clocks);
        return new PlanState(planId, Optional.of(drafted), priorities, adoptions, reviews, doubts);
    }

    private PlanState doubted(Doubt doubt) {
        return new PlanState(planId, drafting, priorities, adoptions, reviews, plus(doubts, doubt));
    }

    private PlanState with(List<Priority> newPriorities) {
        return new PlanState(planId, drafting, newPriorities, adoptions, reviews, doubts);
    }

    private static Priority added(PriorityAdded e, Clocks clocks) {
        List<Sponsor> sponsors =
                e.sponsor().map(words -> new Sponsor(words, clocks)).stream().toList();
        return new Priority(e.reference(), e.title(), sponsors, clocks);
    }

    private List<Priority> sponsored(SponsorAssigned e, Clocks clocks) {
        return priorities.stream()
                .map(priority -> priority.reference().equals(e.priority())
                        ? priority.sponsored(new Sponsor(e.sponsor(), clocks))
                        : priority)
                .toList();
    }
}
