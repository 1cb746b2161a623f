package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.MILESTONE_ALREADY_MISSED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_ALREADY_REACHED;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_HAS_NO_DATE;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_NOT_YET_DUE;
import static org.assuranceledger.command.action.ActionRule.MILESTONE_UNKNOWN;
import static org.assuranceledger.command.action.ActionRule.MISS_NEEDS_AN_EXPLANATION;
import static org.assuranceledger.command.action.Actions.AGREED;
import static org.assuranceledger.command.action.Actions.ID;
import static org.assuranceledger.command.action.Actions.MILESTONE;
import static org.assuranceledger.command.action.Actions.MISSED;
import static org.assuranceledger.command.action.Actions.ON_THE_DAY;
import static org.assuranceledger.command.action.Actions.REACHED;
import static org.assuranceledger.command.action.Actions.milestone;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.NOT_ONE_OF;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.MilestoneMissed;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordMilestoneTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static RecordMilestone reached(int milestone, Optional<String> on) {
        return new RecordMilestone(ID, milestone, "reached", "Report to the board", on);
    }

    private static RecordMilestone missed(Optional<String> on) {
        return new RecordMilestone(ID, 1, "missed", "No auditor", on);
    }

    @Test
    void itIsReachedOnTheDayThatIsSaid() {
        action.given(AGREED, MILESTONE)
                .when(reached(1, Optional.of("2015-07-20")))
                .expectEvents(new MilestoneReached(ID, 1, "Report to the board", on("2015-07-20")));
    }

    @Test
    void itMayBeReachedWithoutEvidenceOnADayThatCannotBeRead() {
        action.given(AGREED, MILESTONE)
                .when(new RecordMilestone(ID, 1, "reached", null, Optional.of("some time ago")))
                .expectEvents(new MilestoneReached(ID, 1, "", Timescale.none("some time ago")));
    }

    @Test
    void itIsMissedOnceItsDayIsOver() {
        action.given(AGREED, MILESTONE)
                .when(missed(Optional.of("2015-08-01")))
                .expectEvents(new MilestoneMissed(ID, 1, "No auditor", on("2015-08-01")));
    }

    @Test
    void itIsNotMissedOnItsDay() {
        action.given(AGREED, MILESTONE)
                .when(missed(Optional.of("2015-07-31")))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_NOT_YET_DUE);
    }

    @Test
    void wordsThatNameNoDayMissItOnlyIfItIsOverToday() {
        action.given(AGREED, milestone(1, ON_THE_DAY))
                .when(missed(Optional.of("some time ago")))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_NOT_YET_DUE);
    }

    @Test
    void wordsThatNameNoDayMissItIfItIsOver() {
        action.given(AGREED, MILESTONE)
                .when(missed(Optional.of("some time ago")))
                .expectEvents(new MilestoneMissed(ID, 1, "No auditor", Timescale.none("some time ago")));
    }

    @Test
    void whatHasNoDateIsNotMissed() {
        action.given(AGREED, milestone(1, Timescale.none("As set out in action plan")))
                .when(missed(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_HAS_NO_DATE);
    }

    @Test
    void whatWasMissedMayBeReachedLate() {
        action.given(AGREED, MILESTONE, MISSED).when(reached(1, UNSAID)).expectEvents(REACHED);
    }

    @Test
    void itIsReachedOnce() {
        action.given(AGREED, MILESTONE, REACHED)
                .when(reached(1, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_REACHED);
    }

    @Test
    void whatWasReachedIsNotMissed() {
        action.given(AGREED, MILESTONE, REACHED)
                .when(missed(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_REACHED);
    }

    @Test
    void whatWasReachedLateIsNotMissedAgain() {
        action.given(AGREED, MILESTONE, MISSED, REACHED)
                .when(missed(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_REACHED);
    }

    @Test
    void itIsMissedOnce() {
        action.given(AGREED, MILESTONE, MISSED)
                .when(missed(UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_MISSED);
    }

    @Test
    void itMayBeMissedAgainUnderItsNextDate() {
        MilestoneMoved moved = new MilestoneMoved(
                ID, 1, MILESTONE.due(), on("2015-12-31"), "No auditor", "Board", UNSAID, on("2015-09-01"));
        action.given(AGREED, MILESTONE, MISSED, moved).when(missed(UNSAID)).expectSuccessfulHandlerExecution();
    }

    @Test
    void underItsNextDateItIsNotMissedBefore() {
        MilestoneMoved moved = new MilestoneMoved(
                ID, 1, MILESTONE.due(), on("2015-12-31"), "No auditor", "Board", UNSAID, on("2015-09-01"));
        action.given(AGREED, MILESTONE, MISSED, moved)
                .when(missed(Optional.of("2015-12-01")))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_NOT_YET_DUE);
    }

    @Test
    void onlyAMilestoneOfTheActionIsRecorded() {
        action.given(AGREED, MILESTONE)
                .when(reached(2, UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_UNKNOWN);
    }

    @Test
    void aMissIsExplained() {
        Refused.by(MISS_NEEDS_AN_EXPLANATION, () -> new RecordMilestone(ID, 1, "missed", " ", UNSAID));
    }

    @Test
    void itIsReachedOrMissed() {
        Refused.by(NOT_ONE_OF, () -> new RecordMilestone(ID, 1, "abandoned", "No auditor", UNSAID));
    }
}
