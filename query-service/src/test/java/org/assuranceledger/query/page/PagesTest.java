package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.MadeUpYear;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stands on the pages, and what a page says where it has nothing to show, over a made-up year. */
@ExtendWith(AnAuditorReads.class)
class PagesTest {
    private static final String BOARD = "/boards/redbridge";

    private static Site site;

    @BeforeAll
    static void aYearOfABoard() {
        site = MadeUpYear.site(PagesTest.class);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/boards/harrow/plans,                 403, Your sign-in has no role on this board",
        "/boards/redbridge/plans/2099,         404, There is no such plan in the record",
        "/boards/redbridge/plans/2015-16/actions/9, 404, There is no such action",
        "/boards/redbridge/challenges/999,     404, There is no such challenge",
        "/boards/redbridge/section11/1999,     404, There is no such Section 11 audit",
        "/boards/redbridge/audits/none,        404, There is no such practice audit",
        "/boards/redbridge/plans?asAt=yesterday, 400, The moment in the address cannot be read",
        "/boards/redbridge/plans?asAt=2017-01-01, 400, That moment has not come yet",
        "/boards/redbridge/plans?asAt=position:9999, 400, The record does not go that far",
        "/boards/redbridge/as-at?effectiveOn=soon, 400, A day in the address cannot be read",
        "/boards/redbridge/challenges?basis=guessed, 400, The address does not say what counts",
        "/boards/redbridge/challenges?basis=presented, 404, No meeting had a paper about this",
        "/boards/redbridge/plans/2015-16?status=zzz, 400, Open the plan and choose one there",
        "/boards/redbridge/plans/2015-16?sort=zzz, 400, 'can be put in order by: due, status.'",
        "/boards/redbridge/plans/2015-16?sort=-plan, 400, 'can be put in order by: due, status.'",
        "/boards/redbridge/plans/2015-16?sort=-, 400, 'can be put in order by: due, status.'",
        "/boards/redbridge/challenges?sort=zzz, 400, 'in order by: number, raised, due, status, days.'",
        "/boards/redbridge/challenges?sort=--due, 400, 'in order by: number, raised, due, status, days.'",
        "/boards/redbridge/challenges?sort=due+desc, 400, 'in order by: number, raised, due, status, days.'",
        "/boards/redbridge/audit-trail?cursor=x, 400, Begin at the latest entries",
    })
    void whatCannotBeShownIsSaidInPlainWords(String address, int status, String sentence) throws Exception {
        MockHttpServletResponse page = page(address);

        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(page.getContentAsString())
                .contains(sentence, "Go to the boards")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01,    Nothing is recorded there yet",
        "position:9999, Nothing is recorded there yet",
        "yesterday,     That cannot be read"
    })
    void aMomentYetToComeIsNotCalledUnreadable(String moment, String heading) throws Exception {
        assertThat(page(BOARD + "/plans?asAt=" + moment).getContentAsString())
                .containsPattern("<h1[^>]*>" + heading + "</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/2015-16?text=zzz,                 No action matches.",
        "/audit-trail?about=redbridge/plans/2099, Nothing is recorded here.",
        "/audit-trail?about=harrow,               Nothing is recorded here.",
    })
    void whatIsLookedForAndNotThereIsSaidNotToBeThere(String address, String sentence) throws Exception {
        assertThat(page(BOARD + address).getContentAsString()).contains(sentence);
    }

    @Test
    void whatPeopleWroteIsShownAsTheyWroteItAndDoesNothing() throws Exception {
        assertThat(page(BOARD + "/plans/2015-16/actions/1.2").getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    }

    @Test
    void aMilestoneThatIsOverdueAndWasNotMovedIsNotSaidToBeOnTime() throws Exception {
        assertThat(page(BOARD + "/plans/2015-16/actions/1.2?asAt=position:10&effectiveOn=2015-07-31")
                        .getContentAsString())
                .contains("Overdue", "Not moved")
                .doesNotContain("On time");
    }

    @Test
    void theFormForAnotherMomentKeepsWhatAReaderLookedFor() throws Exception {
        assertThat(page(BOARD + "/plans/2015-16?text=profile&sort=due").getContentAsString())
                .contains("<input type=\"hidden\" name=\"text\" value=\"profile\">", "name=\"sort\" value=\"due\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/plans/2015-16, ?asAt=2016-02-29&text=profile&status=overdue&sort=-due, &page=2",
        "/challenges,    ?asAt=2016-02-29&sort=-raised,      &page=2",
        "/audit-trail,   ?about=redbridge/plans/2015-16,     &cursor=20",
    })
    void theTableIsSavedWholeAndAsItIsShown(String path, String query, String place) throws Exception {
        assertThat(page(BOARD + path + query + place).getContentAsString())
                .contains("href=\"/api/v1" + BOARD + path + "/download.csv" + query.replace("&", "&amp;") + "\"");
    }

    @Test
    void aTableInAnOrderOfItsOwnSaysSo() throws Exception {
        assertThat(page(BOARD + "/challenges?sort=-raised").getContentAsString())
                .contains("aria-sort=\"descending\"", "href=\"/boards/redbridge/challenges?sort=raised\"");
        assertThat(page(BOARD + "/plans/2015-16?sort=due").getContentAsString()).contains("aria-sort=\"ascending\"");
    }

    @Test
    void anEntryOfTheRecordCanBeAskedForByItsNumberAsThePagesWriteIt() throws Exception {
        MockHttpServletResponse there = page(BOARD + "/as-at?entry=1,391");

        assertThat(there.getStatus()).isEqualTo(302);
        assertThat(there.getRedirectedUrl()).isEqualTo(BOARD + "/as-at?asAt=position%3A1391");
    }

    @Test
    void threeQuestionsAboutThePastAreToldApart() throws Exception {
        assertThat(heading("?asAt=2016-02-29")).isEqualTo("What the board knew on 29 February 2016");
        assertThat(heading("?effectiveOn=2016-01-31"))
                .isEqualTo("How things were on 31 January 2016, with what is known today");
        assertThat(heading("?asAt=2016-02-29&basis=presented"))
                .isEqualTo("What had been presented to the board by 29 February 2016");
        assertThat(heading("")).isEqualTo("What the board knows today");
    }

    @Test
    void anAgencyLeadSeesOnItsHomePageWhatItOwes() throws Exception {
        Site.signIn("agency-lead", "nelft");

        assertThat(page(BOARD).getContentAsString()).contains("agency lead", "Attendance at conferences");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "/challenges, 1",
        "/section11, 1",
        "/section11/2015, 1",
        "/audits, 1",
        "/audits/neglect-2015, 1",
        "/as-at, 3"
    })
    void anAgencyLeadIsToldThatWhatIsCountedIsNotAllThereIs(String path, int parts) throws Exception {
        Pattern told = Pattern.compile("Only what concerns [^<]+ is shown here, and counted\\.");
        assertThat(page(BOARD + path).getContentAsString()).doesNotContainPattern(told);

        Site.signIn("agency-lead", "nelft");

        assertThat(told.matcher(page(BOARD + path).getContentAsString()).results())
                .hasSize(parts);
    }

    @Test
    void aPageSaysThatItFallsShortOfTheEntryAskedFor() throws Exception {
        String page = page(BOARD + "?atLeast=9999").getContentAsString();

        assertThat(page).contains("You asked to see entry 9,999 of the record, but it has not reached");
    }

    private static String heading(String query) throws Exception {
        return Pattern.compile("<h1[^>]*>(.*?)</h1>")
                .matcher(page(BOARD + "/as-at" + query).getContentAsString())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletResponse page(String address) throws Exception {
        return site.pages()
                .perform(get(URI.create(address)).accept("text/html"))
                .andReturn()
                .getResponse();
    }
}
