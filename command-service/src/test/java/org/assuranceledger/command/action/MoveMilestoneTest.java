package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_AN_APPROVER;
import static org.assuranceledger.command.action.ActionRule.CHANGE_NEEDS_A_REASON;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_ALREADY_REACHED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_DATE_UNCHANGED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_UNKNOWN;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.MILESTONE;
import static org.assuranceledger.command.action.Actions.MISSED;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.action.Actions.REACHED;
import static org.assuranceledger.command.action.Actions.milestone;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class MoveMilestoneTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static MoveMilestone to(int milestone, String due) {
        return new MoveMilestone(ID, milestone, due, "No auditor", "Board", Optional.of("board-2015-06-17"), UNSAID);
    }

    private static MilestoneMoved moved(Timescale was, Timescale due) {
        return new MilestoneMoved(ID, 1, was, due, "No auditor", "Board", Optional.of("board-2015-06-17"), ON_THE_DAY);
    }

    @Test
    void theDateItHadIsKeptBesideTheNewOne() {
        action.given(AGREED, MILESTONE)
                .when(to(1, "2016-01-31"))
                .expectEvents(moved(MILESTONE.due(), Actions.due("2016-01-31")));
    }

    @Test
    void itMovesOnFromWhereItWasMovedTo() {
        Timescale january = Actions.due("2016-01-31");
        action.given(AGREED, MILESTONE, moved(MILESTONE.due(), january))
                .when(to(1, "2015-12-31"))
                .expectEvents(moved(january, Actions.due("2015-12-31")));
    }

    @Test
    void aDateThatCannotBeReadIsKeptInItsWords() {
        action.given(AGREED, MILESTONE)
                .when(to(1, "when an auditor is found"))
                .expectEvents(moved(MILESTONE.due(), Timescale.none("when an auditor is found")));
    }

    @Test
    void whatWasMissedMayBeMoved() {
        action.given(AGREED, MILESTONE, MISSED).when(to(1, "2016-01-31")).expectSuccessfulHandlerExecution();
    }

    @Test
    void itDoesNotMoveToTheDateItHas() {
        action.given(AGREED, milestone(1, Actions.due("2015-07-31")))
                .when(to(1, "2015-07-31"))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_DATE_UNCHANGED);
    }

    @Test
    void whatWasReachedIsNotMoved() {
        action.given(AGREED, MILESTONE, REACHED)
                .when(to(1, "2016-01-31"))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_REACHED);
    }

    @Test
    void onlyAMilestoneOfTheActionIsMoved() {
        action.given(AGREED, MILESTONE)
                .when(to(2, "2016-01-31"))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_UNKNOWN);
    }

    @Test
    void itNeedsADateAReasonAndAnApprover() {
        Refused.by(TEXT_MISSING, () -> to(1, " "));
        Refused.by(CHANGE_NEEDS_A_REASON, () -> new MoveMilestone(ID, 1, "2016-01-31", "", "Board", UNSAID, UNSAID));
        Refused.by(
                CHANGE_NEEDS_AN_APPROVER,
                () -> new MoveMilestone(ID, 1, "2016-01-31", "No auditor", " ", UNSAID, UNSAID));
    }
}
