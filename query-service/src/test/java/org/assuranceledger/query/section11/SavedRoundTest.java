package org.assuranceledger.query.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Section 11 round as a board manager finds it in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedRoundTest {
    private static final String NELFT = Redbridge.ROUND + "/returns/nelft";

    @Test
    void eachAgencyAndStandardIsARowWithBothScoresInTheWordsOfThePage() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Redbridge.openRound(ledger.on("2015-09-01"), "nelft", "police");
        ledger.on("2015-10-20").record(new ScoreSubmitted(NELFT, "1", "met", "+ a policy", on("2015-10-20")));
        ledger.record(new ScoreSubmitted(NELFT, "2", "not-applicable", "No staff here", on("2015-10-20")));
        ledger.record(new ReturnDeclared(NELFT, "Chief nurse", on("2015-10-20")));
        ledger.on("2015-11-20")
                .record(new ScoreModerated(NELFT, "1", "partly-met", "Not read", "Section 11 panel", on("2015-11-20")));

        List<String> rows = rows(ledger);
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst()).startsWith("""
                Agency: North East London NHS Foundation Trust
                Return declared (as written): 2015-10-20
                Return declared (last day): 2015-10-20
                Standard: 1. Commitment
                Own score: Met
                Evidence: '+ a policy
                Moderated score: Partly met
                Panel: Section 11 panel
                Why: Not read
                Counts as: Not compliant
                As at (Europe/London): 2016-03-31 13:00:00
                """);
        assertThat(rows.get(1)).contains("Standard: 2. Training\n", "Own score: Not applicable\n", "Panel:\n");
        assertThat(rows.get(2))
                .contains("Agency: Metropolitan Police\n", "Return declared (as written): Not declared\n")
                .contains("Own score: Not answered\n", "Moderated score:\n", "Counts as: Not answered\n");
    }

    @Test
    void aScoreOnTheRightSideCountsAsCompliant() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Redbridge.openRound(ledger.on("2015-09-01"), "nelft");
        ledger.record(new ScoreSubmitted(NELFT, "1", "met", "", on("2015-09-01")));

        assertThat(rows(ledger).getFirst()).contains("Counts as: Compliant\n");
    }

    private static List<String> rows(GivenLedger ledger) throws Exception {
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(SavedRoundTest.class), ledger)) {
            return Saved.rows(api, "redbridge/section11/2015/download.csv");
        }
    }
}
