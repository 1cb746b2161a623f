package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.MILESTONE_SAYS_NOTHING;
import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.MILESTONE;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.action.Actions.milestone;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.OtherDate;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AddMilestoneTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static AddMilestone due(String wording, String words) {
        return new AddMilestone(ID, wording, words, UNSAID, List.of(), UNSAID);
    }

    @Test
    void itsDateIsReadFromItsWords() {
        action.given(AGREED)
                .when(new AddMilestone(
                        ID,
                        "Audit done",
                        "2015-07-31",
                        Optional.of("Chair, QA Subgroup"),
                        List.of(new AddMilestone.OtherDate("date of the audits themselves", "2015-06-01")),
                        UNSAID))
                .expectEvents(new MilestoneAdded(
                        ID,
                        1,
                        "Audit done",
                        due("2015-07-31"),
                        Optional.of("Chair, QA Subgroup"),
                        List.of(new OtherDate("date of the audits themselves", due("2015-06-01"))),
                        ON_THE_DAY));
    }

    @Test
    void aDateThatCannotBeReadIsKeptInItsWords() {
        action.given(AGREED, MILESTONE)
                .when(due("Audit done", "As set out in action plan"))
                .expectEvents(new MilestoneAdded(
                        ID,
                        2,
                        "Audit done",
                        Timescale.none("As set out in action plan"),
                        UNSAID,
                        List.of(),
                        ON_THE_DAY));
    }

    @Test
    void thatThereIsNoDateIsAFactAboutThePlan() {
        action.given(AGREED)
                .when(due("Audit done", null))
                .expectEvents(
                        new MilestoneAdded(ID, 1, "Audit done", Timescale.none(""), UNSAID, List.of(), ON_THE_DAY));
    }

    @Test
    void aMilestoneMayBeNothingButADate() {
        action.given(AGREED).when(due("", "2015-07-31")).expectSuccessfulHandlerExecution();
    }

    @Test
    void itIsSomething() {
        Refused.by(MILESTONE_SAYS_NOTHING, () -> due(" ", " "));
    }

    @Test
    void thereAreTwoHundredAtMost() {
        action.given(AGREED)
                .andGiven(milestones(200))
                .when(due("Audit done", ""))
                .expectNoEvents()
                .expectExceptionDetails(TOO_MANY_PARTS);
    }

    @Test
    void thereMayBeTwoHundred() {
        action.given(AGREED)
                .andGiven(milestones(199))
                .when(due("Audit done", ""))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void itHasTwentyOtherDatesAtMost() {
        Refused.by(TOO_MANY_PARTS, () -> new AddMilestone(ID, "Audit done", "", UNSAID, others(21), UNSAID));
        action.given(AGREED)
                .when(new AddMilestone(ID, "Audit done", "", UNSAID, others(20), UNSAID))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anotherDateSaysWhatItIsAndWhen() {
        Refused.by(TEXT_MISSING, () -> new AddMilestone.OtherDate("", "2015-06-01"));
        Refused.by(TEXT_MISSING, () -> new AddMilestone.OtherDate("date of the audits", ""));
    }

    private static Timescale due(String words) {
        return Actions.due(words);
    }

    private static List<AddMilestone.OtherDate> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new AddMilestone.OtherDate("meeting", "2015-06-01"))
                .toList();
    }

    private static Object[] milestones(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> milestone(number, Timescale.none("")))
                .toArray();
    }
}
