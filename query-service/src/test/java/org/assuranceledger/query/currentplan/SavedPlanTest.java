package org.assuranceledger.query.currentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowingConsumer;
import org.assuranceledger.events.ActionEvent.Lead;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.TimescaleGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan as a board manager finds it in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedPlanTest {
    private static final Lead OFFICER = new Lead("Head of Service", "lead", Optional.of("nelft"));
    private static final Lead WATCHER = new Lead("=Chair", "oversight", Optional.empty());

    @Test
    void aMilestoneStandsInTheWordsOfThePageWithDaysThatASpreadsheetReads() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.record(new LeadAssigned(Redbridge.ACTION, List.of(OFFICER, WATCHER), "", on("2015-04-01")));
        ledger.on("2015-05-06")
                .record(new MilestoneMoved(
                        Redbridge.ACTION,
                        1,
                        on("2015-06-30"),
                        read("Autumn 2015, then quarterly"),
                        "",
                        "Executive",
                        Optional.empty(),
                        on("2015-05-06")));
        ledger.record(Redbridge.progress("-3 cases", "2015-05-05"));
        ledger.on("2015-09-10").record(new MilestoneReached(Redbridge.ACTION, 1, "", on("2015-09-01")));

        assertThat(rows(ledger, "").getFirst()).isEqualTo("""
                Priority: Priority 1: Sexual exploitation
                Ref: Action 1.2
                Action: Finish the problem profile
                Lead: Head of Service, North East London NHS Foundation Trust; =Chair (oversight, not lead)
                Action status: Reached late
                Milestone: 1. Profile done
                Original due (as written): 2015-06-30
                Original due (last day): 2015-06-30
                Due now (as written): Autumn 2015, then quarterly
                Due now (last day): 2015-11-30
                Due now (remarks): Repeats: quarterly
                Reached (as written): 2015-09-01
                Reached (last day): 2015-09-01
                Slippage in days (below 0: early): 63
                Milestone status: Reached late
                Last note: '-3 cases
                Last note dated (as written): 2015-05-05
                Last note dated (last day): 2015-05-05
                Came from: Entered here
                As at (Europe/London): 2016-03-31 13:00:00
                Up to entry: 14
                What counts: All that was recorded
                Only what was true by:
                """);
    }

    @Test
    void anActionWithoutMilestoneHasARowOfItsOwnAndOneNotReachedSaysSo() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.record(new MilestoneAdded(
                Redbridge.ACTION, 2, "Shared", read("tbc"), Optional.empty(), List.of(), on("2015-04-01")));

        assertThat(rows(ledger, "?asAt=2015-10-31&effectiveOn=2015-10-15"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("Lead: No lead is named\n", "Action status: Overdue\n")
                                .contains("Reached (as written): Not yet\n", "Milestone status: Overdue\n")
                                .contains("As at (Europe/London): 2015-10-31 23:59:59\n")
                                .contains("Only what was true by: 2015-10-15\n"),
                        second -> assertThat(second)
                                .contains("Milestone: 2. Shared\n", "Due now (as written): tbc\n")
                                .contains("Due now (last day):\n", "Due now (remarks):\n")
                                .contains("Milestone status: No date\n"),
                        third -> assertThat(third)
                                .contains("Ref: Action 1.10\n", "Action status: No date\n")
                                .contains("Milestone: No milestone\n", "Reached (as written):\n")
                                .contains("Milestone status:\n", "Slippage in days (below 0: early):\n"));
    }

    @Test
    void theTableIsSavedFilteredAndInTheOrderThatThePageShows() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);

        assertThat(rows(ledger, "?sort=due")).satisfiesExactly(holds("Action 1.2"), holds("Action 1.10"));
        assertThat(rows(ledger, "?sort=-due"))
                .allMatch(row -> row.startsWith("Priority: Priority 1: Sexual exploitation\n"))
                .satisfiesExactly(holds("Action 1.10"), holds("Action 1.2"));
        assertThat(rows(ledger, "?status=overdue")).satisfiesExactly(holds("Action 1.2"));
        assertThat(rows(ledger, "?text=1.10")).satisfiesExactly(holds("Action 1.10"));
    }

    @Test
    void aPartOfAPlanSaysInItsNameThatItIsOne() {
        assertThat(new PlanFilter(null, null, "due").part()).isEmpty();
        assertThat(new PlanFilter(null, "overdue", null).part()).isEqualTo("-overdue");
        assertThat(new PlanFilter("Katie", "overdue", null).part()).isEqualTo("-overdue-part");
    }

    private static ThrowingConsumer<String> holds(String reference) {
        return row -> assertThat(row).contains("Ref: " + reference + "\n");
    }

    private static List<String> rows(GivenLedger ledger, String moment) throws Exception {
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(SavedPlanTest.class), ledger)) {
            return Saved.rows(api, Redbridge.PLAN + "/download.csv" + moment);
        }
    }

    private static Timescale read(String words) {
        return TimescaleGrammar.read(words, new PlanPeriod(LocalDate.of(2015, 4, 1), LocalDate.of(2016, 3, 31)));
    }
}
