package org.assuranceledger.query.challengelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Log of Challenge as a board manager finds it in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedLogTest {
    @Test
    void aChallengeStandsInTheWordsOfThePage() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2016-03-01").record(raisedByThePolice());
        ledger.record(Redbridge.challenge(2, on("2016-03-01"), on("2016-03-31"), "police", "nelft"));
        ledger.record(new ChallengeClosed("redbridge/challenges/2", "=Done", Optional.empty(), on("2016-03-01")));

        List<String> rows = rows(ledger, "");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("""
                No.: 1
                Subject: Attendance at conferences
                Agency challenged: North East London NHS Foundation Trust
                Raised (as written): 2016-03-01
                Raised (last day): 2016-03-01
                Raised by: Agency lead, Metropolitan Police
                Prompted by: A Section 11 score
                Answer due (as written): by 2016-03-15
                Answer due (last day): 2016-03-15
                Standing: Open
                Answer overdue: Yes
                Answer awaited from: North East London NHS Foundation Trust
                Days open: 30
                Outcome:
                As at (Europe/London): 2016-03-31 13:00:00
                """);
        assertThat(rows.getLast())
                .contains("Agency challenged: Metropolitan Police; North East London NHS Foundation Trust\n")
                .contains("Raised by: Independent chair\n", "Standing: Closed\n", "Answer overdue: No\n")
                .contains("Days open: 0\n", "Outcome: '=Done\n");
    }

    @Test
    void theLogIsSavedInTheOrderThatThePageShows() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2016-03-01").record(Redbridge.challenge(1, on("2016-03-01"), on("2016-03-31")));
        ledger.record(Redbridge.challenge(2, on("2016-03-01"), on("2016-03-30")));

        assertThat(rows(ledger, "?sort=due")).first().asString().startsWith("No.: 2\n");
    }

    private static ChallengeLogged raisedByThePolice() {
        return new ChallengeLogged(
                "redbridge/challenges/1",
                Redbridge.BOARD,
                1,
                "agency-lead",
                Optional.of("police"),
                "Executive",
                Optional.empty(),
                List.of("nelft"),
                "Attendance at conferences",
                "It has fallen",
                "section-11-score",
                "Say why",
                Timescale.by(LocalDate.of(2016, 3, 15)),
                false,
                List.of(),
                on("2016-03-01"));
    }

    private static List<String> rows(GivenLedger ledger, String order) throws Exception {
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(SavedLogTest.class), ledger)) {
            return Saved.rows(api, "redbridge/challenges/download.csv" + order);
        }
    }
}
