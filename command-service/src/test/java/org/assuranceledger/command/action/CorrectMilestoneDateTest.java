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
import static org.assuranceledger.command.fixture.Fixtures.on;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.timescale.Timescale;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CorrectMilestoneDateTest {
    private final AggregateTestFixture<Action> action = Actions.onTheDay();

    private static CorrectMilestoneDate to(int milestone, String due) {
        return new CorrectMilestoneDate(ID, milestone, due, "The year was misprinted", "Chair", UNSAID);
    }

    private static MilestoneDateCorrected corrected(Timescale was, Timescale due) {
        return new MilestoneDateCorrected(ID, 1, was, due, "The year was misprinted", "Chair", ON_THE_DAY);
    }

    @Test
    void whatWasWrittenWronglyIsKeptBesideWhatIsRight() {
        action.given(AGREED, MILESTONE)
                .when(to(1, "2015-10-31"))
                .expectEvents(corrected(MILESTONE.due(), Actions.due("2015-10-31")));
    }

    @Test
    void alsoOnceItWasReached() {
        action.given(AGREED, MILESTONE, REACHED).when(to(1, "2015-10-31")).expectSuccessfulHandlerExecution();
    }

    @Test
    void reachedItStays() {
        action.given(AGREED, MILESTONE, REACHED, corrected(MILESTONE.due(), on("2015-10-31")))
                .when(new RecordMilestone(ID, 1, "reached", "", UNSAID))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_ALREADY_REACHED);
    }

    @Test
    void itIsMissedByTheDateThatIsRight() {
        action.given(AGREED, MILESTONE, MISSED, corrected(MILESTONE.due(), on("2015-10-31")))
                .when(new RecordMilestone(ID, 1, "missed", "No auditor", Optional.of("2015-11-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theDateItHasIsNoCorrection() {
        action.given(AGREED, milestone(1, Timescale.none("when ready")))
                .when(to(1, "When ready"))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_DATE_UNCHANGED);
    }

    @Test
    void onlyAMilestoneOfTheActionIsCorrected() {
        action.given(AGREED, MILESTONE)
                .when(to(2, "2015-10-31"))
                .expectNoEvents()
                .expectExceptionDetails(MILESTONE_UNKNOWN);
    }

    @Test
    void itNeedsADateAReasonAndAnApprover() {
        Refused.by(TEXT_MISSING, () -> to(1, ""));
        Refused.by(CHANGE_NEEDS_A_REASON, () -> new CorrectMilestoneDate(ID, 1, "2015-10-31", "", "Chair", UNSAID));
        Refused.by(
                CHANGE_NEEDS_AN_APPROVER,
                () -> new CorrectMilestoneDate(ID, 1, "2015-10-31", "Misprinted", "", UNSAID));
    }
}
