package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.ACTION_IS_CLOSED;
import static org.assuranceledger.command.action.ActionRule.ACTION_IS_OPEN;
import static org.assuranceledger.command.action.ActionRule.NOT_YOUR_AGENCYS_ACTION;
import static org.assuranceledger.command.action.ActionRule.POSTPONED_TO_EARLIER;
import static org.assuranceledger.command.action.ActionRule.REOPENED_BEFORE_IT_WAS_CLOSED;
import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.ActionRule.WORDING_UNCHANGED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.submission.Giver;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.ActionEvent.ActionRiskRecorded;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.events.ActionEvent.SubActionAgreed;
import org.assuranceledger.events.ActionEvent.SuccessMeasureSet;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A piece of work that a plan lists. Remembers only what its rules need; its milestones are beside it. */
@Aggregate
class Action {
    /** The most sub-actions, measures or targets an action has, each. */
    static final int MOST_PARTS = 200;

    @AggregateIdentifier
    private String actionId;

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon hands it the commands and events of milestones
    private final Milestones milestones = new Milestones();

    private PlanPeriod period;
    private String wording;
    private Optional<Timescale> closed = Optional.empty();
    private final Set<String> agencies = new HashSet<>();
    private int subActions;
    private int measures;
    private int targets;

    Action() {}

    Action(ActionAgreed agreed) {
        apply(agreed);
    }

    /** Comes before every command, those of the milestones too, so that no later one can forget it. */
    @CommandHandlerInterceptor
    void mayBeChanged(CommandMessage<?> command, Giver giver) {
        NOT_YOUR_AGENCYS_ACTION.unless(
                !giver.role().equals(Giver.AGENCY_LEAD) || agencies.stream().anyMatch(giver::isOf));
        ACTION_IS_CLOSED.unless(closed.isEmpty() || command.getPayload() instanceof ReopenAction);
    }

    @CommandHandler
    void handle(AddSubAction command, Clock clock) {
        TOO_MANY_PARTS.unless(subActions < MOST_PARTS, "sub-actions", MOST_PARTS);
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new SubActionAgreed(actionId, subActions + 1, command.wording(), since));
    }

    @CommandHandler
    void handle(RewordAction command, Clock clock) {
        WORDING_UNCHANGED.unless(!command.wording().equals(wording));
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new ActionReworded(actionId, command.wording(), command.reason(), command.approver(), since));
    }

    @CommandHandler
    void handle(AssignLead command, Clock clock) {
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new LeadAssigned(actionId, command.leads(), command.asWritten(), since));
    }

    @CommandHandler
    void handle(PostponeAction command, Clock clock) {
        Timescale was = Dates.read(command.was(), period);
        Timescale until = Dates.read(command.until(), period);
        POSTPONED_TO_EARLIER.unless(was.dueOn()
                .flatMap(before -> until.dueOn().map(after -> after.isAfter(before)))
                .orElse(true));
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new ActionPostponed(actionId, was, until, command.reason(), since));
    }

    @CommandHandler
    void handle(RecordProgress command, Clock clock) {
        Timescale when = command.tellsOfPlans()
                ? Dates.told(command.effectiveOn(), period, clock)
                : effective(command.effectiveOn(), clock);
        apply(new ProgressRecorded(
                actionId,
                command.note(),
                command.dateRole(),
                command.kind(),
                command.tense(),
                command.quantity(),
                command.source(),
                when));
    }

    @CommandHandler
    void handle(SetSuccessMeasure command, Clock clock) {
        TOO_MANY_PARTS.unless(measures < MOST_PARTS, "success measures", MOST_PARTS);
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new SuccessMeasureSet(actionId, measures + 1, command.wording(), command.kind(), since));
    }

    @CommandHandler
    void handle(SetTarget command, Clock clock) {
        TOO_MANY_PARTS.unless(targets < MOST_PARTS, "targets", MOST_PARTS);
        apply(new TargetSet(
                actionId,
                targets + 1,
                command.value(),
                command.unit(),
                command.subject(),
                command.asWritten(),
                command.status(),
                effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(RecordActionRisk command, Clock clock) {
        apply(new ActionRiskRecorded(actionId, command.risk(), effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(CloseAction command, Clock clock) {
        apply(new ActionClosed(actionId, command.outcome(), effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(ReopenAction command, Clock clock) {
        ACTION_IS_OPEN.unless(closed.isPresent());
        Timescale since = effective(command.effectiveOn(), clock);
        closed.ifPresent(end -> REOPENED_BEFORE_IT_WAS_CLOSED.unless(!Dates.isBefore(since, end), end.words()));
        apply(new ActionReopened(actionId, command.reason(), since));
    }

    private Timescale effective(Optional<String> words, Clock clock) {
        return Dates.effective(words, period, clock);
    }

    @EventSourcingHandler
    void on(ActionAgreed event) {
        actionId = event.actionId();
        period = new PlanPeriod(event.planFrom(), event.planTo());
        wording = event.wording();
    }

    @EventSourcingHandler
    void on(ActionReworded event) {
        wording = event.wording();
    }

    @EventSourcingHandler
    void on(LeadAssigned event) {
        agencies.clear();
        event.leads().stream().map(Lead::agencyId).flatMap(Optional::stream).forEach(agencies::add);
    }

    @EventSourcingHandler
    void on(SubActionAgreed event) {
        subActions = event.number();
    }

    @EventSourcingHandler
    void on(SuccessMeasureSet event) {
        measures = event.measure();
    }

    @EventSourcingHandler
    void on(TargetSet event) {
        targets = event.target();
    }

    @EventSourcingHandler
    void on(ActionClosed event) {
        closed = Optional.of(event.effectiveOn());
    }

    @EventSourcingHandler
    void on(ActionReopened event) {
        closed = Optional.empty();
    }
}
