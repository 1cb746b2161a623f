package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.Pattern;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a person is shown of two moments. Today is 31 March 2016. */
@ExtendWith(AnAuditorReads.class)
class ComparePageTest {
    private static final String COMPARE = "/boards/redbridge/compare";
    private static final String HALF_A_YEAR = COMPARE + "?" + Changing.FROM_JUNE_TO_DECEMBER;
    private static final String ACTION = "/boards/redbridge/plans/2015-16/actions/1.2";

    private static Site site;

    @BeforeAll
    static void aBoardThatChanges() {
        site = new Site(Mongo.IN_MEMORY.emptied(ComparePageTest.class), Changing.record());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void theTwoMomentsAreNamedAndAreInTheForm() throws Exception {
        assertThat(heading(HALF_A_YEAR)).isEqualTo("What changed from 30 June 2015 to 31 December 2015");
        assertThat(text(HALF_A_YEAR))
                .contains("name=\"since\" type=\"date\" value=\"2015-06-30\"")
                .contains("name=\"asAt\" type=\"date\" value=\"2015-12-31\"")
                .doesNotContain("??", "<script", "style=");
    }

    @ParameterizedTest
    @CsvSource({
        "current-plan,  1 0 1 1 0 0",
        "challenge-log, 1 0 1 0 0 0",
        "section-11,    2 0 0 0 0 0",
        "audits,        0 0 1 0 0 0",
        "meetings,      1 0 0 0 0 0"
    })
    void eachRegisterSaysHowMuchWasAddedRemovedCompletedSlippedOrChanged(String register, String counts)
            throws Exception {
        String row = "href=\"#" + register + "\">[^<]+</a></th>\\s*"
                + counts.chars()
                        .filter(Character::isDigit)
                        .mapToObj(count -> "<td[^>]*>" + Character.toString(count) + "</td>\\s*")
                        .reduce("", String::concat);

        assertThat(text(HALF_A_YEAR)).containsPattern(row);
    }

    @Test
    void aSlippedMilestoneIsToldInDaysAgainstTheDateBeforeWithTheReason() throws Exception {
        assertThat(text(HALF_A_YEAR))
                .contains("Milestone 1, due", "30 June 2015", "31 August 2015", "62 days later", "The analyst left");
    }

    @Test
    void theWordsThatWentAndCameAreMarked() throws Exception {
        assertThat(text(HALF_A_YEAR))
                .contains("<del>Finish </del>the problem profile", "<ins>Publish </ins>the problem profile");
    }

    @Test
    void whatDiffersIsLinkedAtEitherMoment() throws Exception {
        assertThat(text(HALF_A_YEAR))
                .contains("href=\"" + ACTION + "?asAt=2015-06-30\"", "href=\"" + ACTION + "?asAt=2015-12-31\"")
                .contains("href=\"/boards/redbridge/challenges/2?asAt=2015-12-31\"");
        assertThat(text(COMPARE + "?since=2015-06-30")).contains("href=\"" + ACTION + "\"", "As it stands today");
    }

    @Test
    void removedWordsAreATombstone() throws Exception {
        assertThat(text(HALF_A_YEAR)).contains("[Removed on 1 July 2015").doesNotContain("named street");
    }

    @Test
    void withNothingChosenTheLastMeetingIsHeldAgainstToday() throws Exception {
        assertThat(heading(COMPARE)).isEqualTo("What changed from 16 September 2015 to today");
        assertThat(heading(COMPARE + "?asAt=2015-09-16"))
                .isEqualTo("What changed from 17 June 2015 to 16 September 2015");
        assertThat(heading(COMPARE + "?asAt=2015-06-16")).isEqualTo("What changed from 31 March 2015 to 16 June 2015");
    }

    @Test
    void beforeTheFirstEntryThereIsNoTime() throws Exception {
        assertThat(heading(COMPARE + "?since=position:0"))
                .isEqualTo("What changed from before the first entry to today");
        assertThat(heading(COMPARE + "?since=position:3&asAt=position:0"))
                .startsWith("What changed from before the first entry to 1 April 2015")
                .endsWith(", after entry 3");
    }

    @Test
    void meetingsQuartersAndYearsAreOffered() throws Exception {
        assertThat(text(COMPARE))
                .contains("compare?since=2015-09-16\"", "16 September 2015 to today")
                .contains("compare?asAt=2015-09-16&amp;since=2015-06-17\"")
                .contains("compare?asAt=2015-12-31&amp;since=2015-09-30\"")
                .contains("compare?asAt=2015-03-31&amp;since=2014-03-31\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since=2015-12-31&asAt=2015-06-30 | The first moment you chose is the later one",
                "since=2015-06-30&asAt=2015-06-30 | Both are the same moment",
                "since=2015-03-01&asAt=2015-04-02 | the record of this board had not begun, so all",
                "since=2015-03-01&asAt=2015-03-02 | At neither of these moments had the record",
                "since=2015-10-30&asAt=2015-11-02 | Nothing was recorded between these two moments",
                "since=2015-05-12&asAt=2015-05-13 | Nothing that is shown here changed",
                "since=position:3&asAt=position:4 | after entry 3",
                "since=position:0&asAt=position:4 | What changed from before the first entry to",
            })
    void whatAReaderMustKnowOfTheTwoMomentsIsSaid(String moments, String sentence) throws Exception {
        assertThat(text(COMPARE + "?" + moments)).contains(sentence);
    }

    @Test
    void momentsTheOtherWayRoundAreShownInTheirOrder() throws Exception {
        assertThat(heading(COMPARE + "?since=2015-12-31&asAt=2015-06-30"))
                .isEqualTo("What changed from 30 June 2015 to 31 December 2015");
    }

    @Test
    void timePassingAloneMakesThingsOverdue() throws Exception {
        assertThat(text(COMPARE + "?since=2015-09-30&asAt=2015-10-02"))
                .contains("Nothing was recorded between", "Answer", "Overdue");
    }

    @Test
    void whatNoPaperHadShownIsNotThereYet() throws Exception {
        assertThat(text(HALF_A_YEAR + "&basis=presented"))
                .contains("taken as not there yet", "62 days later", "basis=presented")
                .containsPattern("href=\"#meetings\">Meetings</a></th>\\s*<td[^>]*>1<")
                .doesNotContain("challenges/2?");
    }

    @ParameterizedTest
    @CsvSource({
        "since=yesterday,                The moment in the address cannot be read",
        "since=2015-06-30&asAt=tomorrow, The moment in the address cannot be read",
        "since=2016-06-30,               That moment has not come yet",
        "since=position:9999,            The record does not go that far",
        "since=2015-06-30&basis=guessed, The address does not say what counts"
    })
    void aMomentThatCannotBeReadIsRefusedInWords(String moments, String sentence) throws Exception {
        MockHttpServletResponse page = page(COMPARE + "?" + moments);

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString()).contains(sentence);
    }

    @Test
    void entriesAreAskedForByTheirNumbersAsThePagesWriteThem() throws Exception {
        assertThat(page(COMPARE + "?sinceEntry=1,200&entry=1391").getRedirectedUrl())
                .isEqualTo(COMPARE + "?since=position%3A1200&asAt=position%3A1391");
    }

    @Test
    void whoMayNotSeeWhatTheBoardKnewIsRefused() throws Exception {
        Site.signIn("administrator", "");
        assertThat(page(HALF_A_YEAR).getStatus()).isEqualTo(403);
    }

    @Test
    void anAgencyLeadSeesWhatChangedForItsAgency() throws Exception {
        Site.signIn("agency-lead", "nelft");
        assertThat(text(HALF_A_YEAR))
                .contains("/challenges/1?", "/actions/1.2?", "North East London NHS Foundation Trust")
                .doesNotContain("/challenges/2?", "Metropolitan Police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/as-at", "/plans/2015-16", "/challenges"})
    void thePagesOfTheRegistersLeadToItAtTheirMoment(String path) throws Exception {
        assertThat(text("/boards/redbridge" + path + "?asAt=2015-12-31"))
                .containsPattern("href=\"/boards/redbridge/compare\\?asAt=2015-12-31(#[a-z-]+)?\"")
                .contains("Compare with another day");
    }

    private static String heading(String address) throws Exception {
        return Pattern.compile("<h1[^>]*>(.*?)</h1>")
                .matcher(text(address))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String address) throws Exception {
        return page(address).getContentAsString();
    }

    private static MockHttpServletResponse page(String address) throws Exception {
        return site.pages()
                .perform(get(URI.create(address)).accept("text/html"))
                .andReturn()
                .getResponse();
    }
}
