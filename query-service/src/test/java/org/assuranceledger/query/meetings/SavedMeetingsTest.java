package org.assuranceledger.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meetings as an inspector finds them in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedMeetingsTest {
    @Test
    void eachPaperIsARowAndAMeetingWithoutOneToo() throws Exception {
        List<String> rows = rows("");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .contains("Meeting: Meeting: away day\n", "Held (last day): 2015-11-18\n", "Paper:\n")
                .contains("Takes in the record up to entry:\n");
        assertThat(rows.get(1)).startsWith("""
                Meeting: Board meeting of 16 September 2015
                Held (last day): 2015-09-16
                Recorded (Europe/London): 2015-09-16 13:00:00
                Paper: Progress
                Version: 1
                About: Plan 2015/16; Log of Challenge
                Takes in the record up to entry: 3
                As at (Europe/London): 2016-03-31 13:00:00
                """);
    }

    @Test
    void meetingsThemselvesNeedNoPaperToCount() throws Exception {
        assertThat(rows("?basis=presented")).hasSize(2);
    }

    private static List<String> rows(String query) throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-09-16")
                .record(
                        held("redbridge/meetings/board-2015-09-16", "2015-09-16"),
                        Redbridge.paper(3, "2015-09-16", Redbridge.PLAN, "redbridge/challenges"));
        ledger.on("2015-11-18").record(held("redbridge/meetings/away-day", "2015-11-18"));
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(SavedMeetingsTest.class), ledger)) {
            return Saved.rows(api, "redbridge/meetings/download.csv" + query);
        }
    }

    private static MeetingHeld held(String meeting, String day) {
        return new MeetingHeld(meeting, Redbridge.BOARD, "board", on(day));
    }
}
