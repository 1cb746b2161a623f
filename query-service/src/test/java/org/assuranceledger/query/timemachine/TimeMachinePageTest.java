package org.assuranceledger.query.timemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Redbridge's record in a ledger that other boards share. */
@ExtendWith(AnAuditorReads.class)
class TimeMachinePageTest {
    private static final GivenLedger LEDGER = new GivenLedger();

    private static Site site;

    @BeforeAll
    static void threeBoards() {
        LEDGER.record(new BoardEstablished("harrow", "Harrow", on("2006-04-01")));
        Redbridge.begin(LEDGER);
        LEDGER.on("2015-09-01").record(new BoardEstablished("lambeth", "Lambeth", on("2006-04-01")));
        site = new Site(Mongo.IN_MEMORY.emptied(TimeMachinePageTest.class), LEDGER);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void theEntriesThatAreCountedAreTheBoardsOwn() throws Exception {
        long own = LEDGER.commits().stream()
                .filter(commit -> commit.decision().boardId().equals(Redbridge.BOARD))
                .mapToInt(commit -> commit.decision().events().size())
                .sum();

        assertThat(own).isEqualTo(LEDGER.head().position() - 2);
        assertThat(page("?asAt=2015-12-31"))
                .contains(">" + own + " entries of this board that you may see were recorded by then.<");
        assertThat(page("?asAt=position:2"))
                .contains(">One entry of this board that you may see was recorded by then.<");
    }

    @Test
    void whatNoMeetingWasShownIsNotCounted() throws Exception {
        assertThat(page("?asAt=2015-12-31&basis=presented")).doesNotContain("recorded by then");
    }

    @Test
    void thatTheRecordHadNotBegunIsSaidOnce() throws Exception {
        assertThat(page("?asAt=position:1"))
                .containsOnlyOnce("The record of this board had not begun by then. Choose a later day.")
                .doesNotContain("There is no board of this name", "No plan", "No challenge");
    }

    @Test
    void todayIsNotSpokenOfAsThen() throws Exception {
        assertThat(page(""))
                .contains("entries of this board that you may see are in the record.")
                .contains("No challenge that you may see is in the log yet.")
                .doesNotContain("by then");
    }

    private static String page(String moment) throws Exception {
        return site.pages()
                .perform(get("/boards/redbridge/as-at" + moment).accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
