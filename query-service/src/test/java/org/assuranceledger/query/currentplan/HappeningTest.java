package org.assuranceledger.query.currentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An action whose milestone is moved, recorded late as reached, and which is closed; and one that has only a lead. */
class HappeningTest {
    private static final String OTHER = Redbridge.PLAN + "/actions/1.10";

    private static CurrentPlan plans;

    @BeforeAll
    static void aYearOfAnAction() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-07-01")
                .record(new MilestoneMoved(
                        Redbridge.ACTION,
                        1,
                        on("2015-06-30"),
                        on("2015-08-31"),
                        "Late data",
                        "Chair",
                        Optional.of("Briefing"),
                        on("2015-07-01")));
        ledger.on("2015-12-02").record(new ActionClosed(Redbridge.ACTION, "In use", on("2015-12-01")));
        ledger.on("2015-12-09").record(new MilestoneReached(Redbridge.ACTION, 1, "Minutes", on("2015-08-28")));
        ledger.record(led(Redbridge.ACTION, "lead", "nelft"));
        ledger.record(led(OTHER, "lead", "nelft"));
        ledger.record(led(OTHER, "oversight", "police"));
        MongoDatabase database = Mongo.IN_MEMORY.emptied(HappeningTest.class);
        plans = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .plans();
    }

    @Test
    void whatHappenedToAnActionIsToldLatestFirstByWhenItHappened() {
        List<Happening> told =
                Happening.of(plans.action(Redbridge.ACTION, AsAtRequest.NOW).action());

        assertThat(told)
                .extracting(Happening::key)
                .containsExactly("change.closed", "change.reached", "change.moved", "change.agreed");
    }

    @Test
    void aMoveIsToldWithBothDatesItsReasonItsApproverAndItsMeeting() {
        Happening moved = Happening.of(
                        plans.action(Redbridge.ACTION, AsAtRequest.NOW).action())
                .get(2);

        assertThat(moved.move()).hasValue(new Happening.Move(on("2015-06-30"), on("2015-08-31")));
        assertThat(List.of(moved.reason(), moved.approver(), moved.meeting().orElse("")))
                .containsExactly("Late data", "Chair", "Briefing");
    }

    @Test
    void anAgencyIsShownWhatItLeadsAndHasNotFinishedAndNotWhatItWatchesOver() {
        AsAtRequest before = AsAtRequest.at("2015-12-09");

        assertThat(plans.ledBy(Redbridge.BOARD, "police", before))
                .extracting(ActionView::actionId)
                .isEmpty();
        assertThat(plans.ledBy(Redbridge.BOARD, "nelft", AsAtRequest.at(13)))
                .extracting(ActionView::actionId)
                .isEmpty();
        assertThat(plans.ledBy(Redbridge.BOARD, "nelft", AsAtRequest.at(15)))
                .extracting(ActionView::actionId)
                .containsExactly(OTHER);
    }

    private static LeadAssigned led(String action, String part, String agency) {
        return new LeadAssigned(action, List.of(new Lead("Director", part, Optional.of(agency))), "", on("2015-12-09"));
    }
}
