package org.assuranceledger.command.action;

import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.fixture.Fixtures;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * What the tests of an action begin with: the last day of the plan's year, an action, its milestone of 31 July 2015.
 */
final class Actions {
    static final Timescale ON_THE_DAY = Timescale.day(Fixtures.TODAY);
    static final String ID = "redbridge/plans/2015-16/actions/2.1";
    static final String WORDING = "Hold a neglect audit";

    static final ActionAgreed AGREED = new ActionAgreed(
            ID,
            "redbridge/plans/2015-16",
            "2.1",
            Optional.of("2.1"),
            "action",
            "2",
            UNSAID,
            UNSAID,
            WORDING,
            UNSAID,
            LocalDate.parse("2015-04-01"),
            LocalDate.parse("2016-03-31"),
            UNSAID,
            Fixtures.on("2015-04-20"));
    static final MilestoneAdded MILESTONE = milestone(1, Fixtures.on("2015-07-31"));
    static final MilestoneReached REACHED = new MilestoneReached(ID, 1, "Report to the board", ON_THE_DAY);
    static final MilestoneMissed MISSED = new MilestoneMissed(ID, 1, "No auditor", Fixtures.on("2015-09-01"));
    static final ActionClosed CLOSED = new ActionClosed(ID, "Done", Fixtures.on("2016-03-01"));

    private Actions() {}

    static AggregateTestFixture<Action> onTheDay() {
        return Fixtures.of(Action.class);
    }

    static MilestoneAdded milestone(int number, Timescale due) {
        return new MilestoneAdded(ID, number, "Audit done", due, UNSAID, List.of(), Fixtures.on("2015-04-20"));
    }

    static Timescale due(String words) {
        return Fixtures.due(words, "2015-04-01");
    }

    /** Each command there is, as an action takes it that has one milestone and is closed only for the last. */
    static Stream<Object> everyCommand(Optional<String> effectiveOn) {
        return Stream.of(
                new AddSubAction(ID, "Choose the cases", effectiveOn),
                new RewordAction(ID, "Hold two neglect audits", "More cases", "Board", effectiveOn),
                new AssignLead(ID, List.of(), "", effectiveOn),
                new AddMilestone(ID, "Audit done", "2015-07-31", UNSAID, List.of(), effectiveOn),
                new RecordMilestone(ID, 1, "reached", "", effectiveOn),
                new RecordMilestone(ID, 1, "missed", "No auditor", effectiveOn),
                new MoveMilestone(ID, 1, "2016-01-31", "No auditor", "Board", UNSAID, effectiveOn),
                new CorrectMilestoneDate(ID, 1, "2015-07-30", "Misread", "Board", effectiveOn),
                new PostponeAction(ID, "", "", "No auditor", effectiveOn),
                new RecordProgress(ID, "Cases chosen", UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, effectiveOn),
                new SetSuccessMeasure(ID, "Neglect is seen earlier", "outcome", effectiveOn),
                new SetTarget(ID, BigDecimal.ONE, "audits", "neglect audits", "One", "target", effectiveOn),
                new RecordActionRisk(ID, "No auditor", effectiveOn),
                new CloseAction(ID, "Done", effectiveOn),
                new ReopenAction(ID, "Not done", effectiveOn));
    }
}
