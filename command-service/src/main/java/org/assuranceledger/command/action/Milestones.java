package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.MILESTONE_ALREADY_MISSED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_ALREADY_REACHED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_DATE_UNCHANGED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_HAS_NO_DATE;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_NOT_YET_DUE;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_UNKNOWN;
import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.ActionEvent.OtherDate;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The milestones of one action, numbered from 1. */
class Milestones {
    /** The most milestones an action has. */
    static final int MOST = 200;

    private String actionId;
    private PlanPeriod period;
    private final Map<Integer, Milestone> milestones = new HashMap<>();

    @CommandHandler
    void handle(AddMilestone command, Clock clock) {
        TOO_MANY_PARTS.unless(milestones.size() < MOST, "milestones", MOST);
        List<OtherDate> otherDates = command.otherDates().stream()
                .map(other -> new OtherDate(other.role(), Dates.read(other.when(), period)))
                .toList();
        apply(new MilestoneAdded(
                actionId,
                milestones.size() + 1,
                command.wording(),
                Dates.read(command.due(), period),
                command.lead(),
                otherDates,
                effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(RecordMilestone command, Clock clock) {
        int number = command.milestone();
        Milestone milestone = open(number);
        Timescale when = effective(command.effectiveOn(), clock);
        if (command.wasReached()) {
            apply(new MilestoneReached(actionId, number, command.account(), when));
        } else {
            MILESTONE_ALREADY_MISSED.unless(!milestone.missed(), number);
            Optional<LocalDate> due = milestone.due().dueOn();
            MILESTONE_HAS_NO_DATE.unless(due.isPresent(), number);
            LocalDate seen = when.dueOn().orElseGet(() -> Dates.today(clock));
            MILESTONE_NOT_YET_DUE.unless(
                    due.filter(seen::isAfter).isPresent(),
                    number,
                    milestone.due().words());
            apply(new MilestoneMissed(actionId, number, command.account(), when));
        }
    }

    @CommandHandler
    void handle(MoveMilestone command, Clock clock) {
        int number = command.milestone();
        Timescale was = open(number).due();
        Timescale due = another(number, was, command.due());
        apply(new MilestoneMoved(
                actionId,
                number,
                was,
                due,
                command.reason(),
                command.approver(),
                command.meeting(),
                effective(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(CorrectMilestoneDate command, Clock clock) {
        int number = command.milestone();
        Timescale was = known(number).due();
        Timescale due = another(number, was, command.due());
        Timescale since = effective(command.effectiveOn(), clock);
        apply(new MilestoneDateCorrected(actionId, number, was, due, command.reason(), command.approver(), since));
    }

    private Milestone known(int number) {
        Optional<Milestone> milestone = Optional.ofNullable(milestones.get(number));
        MILESTONE_UNKNOWN.unless(milestone.isPresent(), number);
        return milestone.orElseThrow();
    }

    private Milestone open(int number) {
        Milestone milestone = known(number);
        MILESTONE_ALREADY_REACHED.unless(!milestone.reached(), number);
        return milestone;
    }

    private Timescale another(int number, Timescale was, String words) {
        Timescale due = Dates.read(words, period);
        MILESTONE_DATE_UNCHANGED.unless(!Dates.sameDays(was, due), number);
        return due;
    }

    private Timescale effective(Optional<String> words, Clock clock) {
        return Dates.effective(words, period, clock);
    }

    @EventSourcingHandler
    void on(ActionAgreed event) {
        actionId = event.actionId();
        period = new PlanPeriod(event.planFrom(), event.planTo());
    }

    @EventSourcingHandler
    void on(MilestoneAdded event) {
        milestones.put(event.milestone(), new Milestone(event.due(), false, false));
    }

    @EventSourcingHandler
    void on(MilestoneReached event) {
        milestones.computeIfPresent(event.milestone(), (number, was) -> new Milestone(was.due(), true, was.missed()));
    }

    @EventSourcingHandler
    void on(MilestoneMissed event) {
        milestones.computeIfPresent(event.milestone(), (number, was) -> new Milestone(was.due(), was.reached(), true));
    }

    @EventSourcingHandler
    void on(MilestoneMoved event) {
        dueNow(event.milestone(), event.due());
    }

    @EventSourcingHandler
    void on(MilestoneDateCorrected event) {
        dueNow(event.milestone(), event.due());
    }

    /** Under its new date it has not been missed. */
    private void dueNow(int number, Timescale due) {
        milestones.computeIfPresent(number, (same, was) -> new Milestone(due, was.reached(), false));
    }

    private record Milestone(Timescale due, boolean reached, boolean missed) {}
}
