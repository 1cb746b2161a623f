package org.assuranceledger.command.plan;

import static org.assuranceledger.command.plan.PlanRule.ACTION_REFERENCE_TAKEN;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ALREADY_ADOPTED;
import static org.assuranceledger.command.plan.PlanRule.PLAN_ALREADY_DRAFTED;
import static org.assuranceledger.command.plan.PlanRule.PLAN_HAS_NO_PRIORITIES;
import static org.assuranceledger.command.plan.PlanRule.PRIORITY_ALREADY_ADDED;
import static org.assuranceledger.command.plan.PlanRule.PRIORITY_UNKNOWN;
import static org.assuranceledger.command.plan.PlanRule.TOO_MANY_ACTIONS;
import static org.assuranceledger.command.plan.PlanRule.TOO_MANY_PRIORITIES;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.action.NewAction;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.assuranceledger.events.PlanEvent.PlanAdopted;
import org.assuranceledger.events.PlanEvent.PlanDoubtRecorded;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PlanReviewScheduled;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.events.PlanEvent.SponsorAssigned;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A board's business plan. It lists its actions and knows no more of them than their references. */
@Aggregate
class Plan {
    private static final int MOST_PRIORITIES = 100;
    private static final int MOST_ACTIONS = 1_000;

    @AggregateIdentifier
    private String planId;

    private PlanPeriod period;
    private boolean adopted;
    private final Map<String, String> priorities = new HashMap<>();
    private final Set<String> references = new HashSet<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DraftPlan command, Clock clock) {
        PLAN_ALREADY_DRAFTED.unless(planId == null, command.planId());
        apply(new PlanDrafted(
                command.planId(),
                Address.boardOf(command.planId()),
                command.title(),
                command.period().start(),
                command.period().end(),
                command.periodAsWritten(),
                command.version(),
                Dates.effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(AddPriority command, Clock clock) {
        PRIORITY_ALREADY_ADDED.unless(!priorities.containsKey(alike(command.reference())), command.reference());
        TOO_MANY_PRIORITIES.unless(priorities.size() < MOST_PRIORITIES, MOST_PRIORITIES);
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new PriorityAdded(planId, command.reference(), command.title(), command.sponsor(), since));
    }

    @CommandHandler
    void handle(AssignSponsor command, Clock clock) {
        String priority = known(command.priority());
        apply(new SponsorAssigned(planId, priority, command.sponsor(), effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(AdoptPlan command, Clock clock) {
        PLAN_ALREADY_ADOPTED.unless(!adopted);
        PLAN_HAS_NO_PRIORITIES.unless(!priorities.isEmpty());
        apply(new PlanAdopted(planId, command.adoptedBy(), effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(SchedulePlanReview command, Clock clock) {
        Timescale due = Dates.read(command.words(), period);
        apply(new PlanReviewScheduled(planId, due, effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(RecordPlanDoubt command, Clock clock) {
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new PlanDoubtRecorded(planId, command.reference(), command.doubt(), since));
    }

    /** Answers where the new action is. */
    @CommandHandler
    String handle(AgreeAction command, Clock clock) throws Exception {
        ACTION_REFERENCE_TAKEN.unless(!references.contains(alike(command.reference())), command.reference());
        TOO_MANY_ACTIONS.unless(references.size() < MOST_ACTIONS, MOST_ACTIONS);
        String priority = known(command.priority());
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new ActionListed(planId, command.reference(), priority, since));
        NewAction.begin(agreed(command, priority, since));
        return command.actionId();
    }

    private ActionAgreed agreed(AgreeAction command, String priority, Timescale since) {
        return new ActionAgreed(
                command.actionId(),
                planId,
                command.reference(),
                command.printedReference(),
                command.kind(),
                priority,
                command.section(),
                command.theme(),
                command.wording(),
                command.yearBucket(),
                period.start(),
                period.end(),
                command.source(),
                since);
    }

    private Timescale effective(Optional<String> words, Clock clock) {
        return Dates.effective(words, period, clock);
    }

    /** The priority's reference as the plan writes it. */
    private String known(String reference) {
        String asAdded = priorities.getOrDefault(alike(reference), "");
        PRIORITY_UNKNOWN.unless(!asAdded.isEmpty(), reference);
        return asAdded;
    }

    @EventSourcingHandler
    void on(PlanDrafted event) {
        planId = event.planId();
        period = new PlanPeriod(event.from(), event.to());
    }

    @EventSourcingHandler
    void on(PriorityAdded event) {
        priorities.put(alike(event.reference()), event.reference());
    }

    @EventSourcingHandler
    void on(ActionListed event) {
        references.add(alike(event.reference()));
    }

    @EventSourcingHandler
    void on(PlanAdopted event) {
        adopted = true;
    }

    private static String alike(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }
}
