package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.util.List;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit trail as a board manager finds it in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedTrailTest {
    private static final String SAVED = "redbridge/audit-trail/download.csv";

    private final GivenLedger ledger = new GivenLedger();
    private Api api;

    @BeforeEach
    void aNoteThatABoardHadBeforeItAndOneThatItHadNot() {
        Redbridge.begin(ledger);
        long note = ledger.on("2015-06-20")
                .because("Told by telephone")
                .record(Redbridge.progress("Half are booked", "2015-05-05"));
        ledger.because("").record(Redbridge.paper(note, "2015-07-15", Redbridge.PLAN));
        ledger.on("2015-12-01").record(Redbridge.progress("=All are booked", "2015-12-01"));
        api = new Api(Mongo.IN_MEMORY.emptied(SavedTrailTest.class), ledger);
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void anEntryStandsInTheWordsOfThePageWithItsThreeClocks() throws Exception {
        List<String> rows = Saved.rows(api, SAVED);

        assertThat(rows.get(2)).isEqualTo("""
                Entry: 11
                What happened: Progress was noted: "Half are booked"
                About: Action 1.2, plan 2015/16
                Became true (as written): 2015-05-05
                Became true (last day): 2015-05-05
                Recorded (Europe/London): 2015-06-20 13:00:00
                Recorded late: Yes
                Before a meeting (as written): 2015-07-15
                Before a meeting (last day): 2015-07-15
                Meeting: Board meeting of 15 July 2015
                Paper: Progress
                By: Board manager
                Agency:
                Person (id): p-1
                Why: Told by telephone
                As at (Europe/London): 2016-03-31 13:00:00
                Up to entry: 13
                What counts: All that was recorded
                Only what was true by:
                """);
        assertThat(rows.getFirst())
                .contains("Recorded (Europe/London): 2015-12-01 12:00:00\n", "Recorded late: No\n")
                .contains("Before a meeting (as written): Not yet\n", "Before a meeting (last day):\n", "Meeting:\n");
    }

    @Test
    void aPartOfTheTrailSaysInItsNameWhatItIsAbout() throws Exception {
        api.addresses()
                .perform(get("/api/v1/boards/" + SAVED).param("about", Redbridge.ACTION))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString(
                                        "\"redbridge-audit-trail-about-redbridge-plans-2015-16-actions-1.2-as-at")));
        assertThat(Saved.rows(api, SAVED + "?about=" + Redbridge.ACTION))
                .isNotEmpty()
                .allMatch(row -> row.contains("About: Action 1.2, plan 2015/16\n"));
    }

    @Test
    void whatAMeetingHadBeforeItIsToldInTheNameAndInEveryRow() throws Exception {
        api.addresses()
                .perform(get("/api/v1/boards/" + SAVED)
                        .param("basis", "presented")
                        .param("about", Redbridge.PLAN)
                        .param("effectiveOn", "2015-06-01")
                        .param("asAt", "2015-10-31"))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("-as-at-2015-10-31-true-by-2015-06-01-presented-entry-11.csv\"")));
        assertThat(Saved.rows(api, SAVED + "?basis=presented&about=" + Redbridge.PLAN))
                .isNotEmpty()
                .allMatch(row -> row.contains("Up to entry: 11\nWhat counts: Only what a meeting had before it\n"));
    }
}
