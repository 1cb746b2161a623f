package org.assuranceledger.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.MadeUpYear;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of meetings says was put before each of them. */
@ExtendWith(AnAuditorReads.class)
class MeetingPagesTest {
    private static final String MEETINGS = "/boards/redbridge/meetings";

    private static Site site;

    @BeforeAll
    static void aYearThatEndsWithAMeeting() {
        site = MadeUpYear.site(MeetingPagesTest.class);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aPaperLeadsToWhatItShowsAndToTheRecordThatItTakesIn() throws Exception {
        assertThat(page(MEETINGS))
                .contains("<h2 class=\"govuk-heading-m\">Board meeting of 10 February 2016</h2>")
                .contains("Progress", "href=\"/boards/redbridge/plans/2015-16\"")
                .containsPattern("href=\"/boards/redbridge/as-at\\?asAt=position[^\"]+\"><span>Entry \\d+");
    }

    @Test
    void aMeetingIsShownThoughNoPaperWasAboutIt() throws Exception {
        assertThat(page(MEETINGS + "?basis=presented")).contains("Board meeting of 10 February 2016");
    }

    @Test
    void beforeTheFirstThereIsNone() throws Exception {
        assertThat(page(MEETINGS + "?asAt=2016-02-09")).contains("No meeting was in the record by then.");
    }

    @Test
    void theBoardsOwnPageNamesTheLatest() throws Exception {
        assertThat(page("/boards/redbridge")).contains("The latest: Board meeting of 10 February 2016.");
        assertThat(page("/boards/redbridge?asAt=2016-02-09")).contains("No meeting was in the record by then.");
    }

    private static String page(String address) throws Exception {
        return site.pages()
                .perform(get(URI.create(address)).accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
