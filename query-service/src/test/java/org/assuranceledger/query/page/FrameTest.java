package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.Pattern;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.MadeUpYear;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every page has: a heading, the moment it shows, and links that keep that moment. */
@ExtendWith(AnAuditorReads.class)
class FrameTest {
    private static final String BOARD = "/boards/redbridge";
    private static final String PAST = "?asAt=2016-02-29&effectiveOn=2016-01-31";
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private static Site site;

    @BeforeAll
    static void aYearOfABoard() {
        site = MadeUpYear.site(FrameTest.class);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/,                           Boards",
        "/boards/redbridge,           Redbridge Local Safeguarding Children Board",
        "/boards/redbridge/plans,     Plans",
        "/boards/redbridge/plans/2015-16, Business Plan 2015/16",
        "/boards/redbridge/plans/2015-16/actions/1.2, Finish the problem profile",
        "/boards/redbridge/challenges, Log of Challenge",
        "/boards/redbridge/challenges/99, Attendance at conferences",
        "/boards/redbridge/section11, Section 11",
        "/boards/redbridge/section11/2015, Section 11 audit 2015",
        "/boards/redbridge/audits,    Practice audits",
        "/boards/redbridge/audits/neglect-2015, Neglect",
        "/boards/redbridge/meetings,  Meetings",
        "/boards/redbridge/audit-trail, The record",
        "/boards/redbridge/as-at,     What the board knew on 29 February 2016",
    })
    void everyPageHasOneHeadingItsFrameAndTheMomentItShows(String path, String heading) throws Exception {
        MockHttpServletResponse page = page(path + "?asAt=2016-02-29");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains(" - Assurance Ledger</title>", "href=\"#main\"", "id=\"main\"", "lang=\"en-GB\"")
                .contains("You are viewing the record as the board knew it on 29 February 2016.")
                .contains("Return to today", "This page shows the record up to entry")
                .doesNotContain("??", "<script", "style=")
                .containsPattern("<h1[^>]*>" + Pattern.quote(heading) + "</h1>");
        assertThat(Pattern.compile("<h1").matcher(page.getContentAsString()).results())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "/plans",
        "/plans/2015-16",
        "/plans/2015-16/actions/1.2",
        "/challenges",
        "/challenges/99",
        "/section11",
        "/section11/2015",
        "/audits",
        "/audits/neglect-2015",
        "/meetings",
        "/audit-trail",
        "/as-at",
        "/compare"
    })
    void noLinkLosesTheMoment(String path) throws Exception {
        String page = page(BOARD + path + PAST).getContentAsString();

        assertThat(LINK.matcher(page).results())
                .filteredOn(link -> !link.group(2).matches("(?s).*(Return|2015|2016) to today.*"))
                .extracting(link -> link.group(1))
                .filteredOn(address -> !address.startsWith("#"))
                .hasSizeGreaterThan(5)
                .allMatch(address -> address.contains("asAt="));
    }

    private static MockHttpServletResponse page(String address) throws Exception {
        return site.pages()
                .perform(get(URI.create(address)).accept("text/html"))
                .andReturn()
                .getResponse();
    }
}
