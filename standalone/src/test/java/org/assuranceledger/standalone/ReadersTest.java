package org.assuranceledger.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people come for, done in a browser without scripts. */
@ExtendWith(WithBrowser.class)
class ReadersTest {
    private static final String KNEW = "You are viewing the record as the board knew it on 15 June 2015.";
    private static final String ONLY_NELFT = "Only what concerns North East London NHS Foundation Trust is shown here";

    @Test
    void whoeverComesPicksWhoToBe(Readers readers) {
        try (BrowserContext context = readers.nobody()) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge");
            assertThat(heading(page)).hasText("Who do you want to be?");

            page.getByLabel("Inspector").check();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"))
                    .click();

            assertThat(heading(page)).hasText("Boards");
            assertThat(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Notice")))
                    .containsText("You are: Inspector.");
        }
    }

    @Test
    void anInspectorWindsTheRecordBackAndGoesOnWithoutLosingTheMoment(Readers readers) {
        try (BrowserContext context = readers.as("inspector")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge");
            link(page, "What did the board know?").click();
            page.getByLabel("As the record stood at the end of").fill("2015-06-15");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            assertThat(heading(page)).hasText("What the board knew on 15 June 2015");

            link(page, "LSCB Business Plan 2015/16").click();
            link(page, "Finish CSE problem profile").click();
            assertThat(page.getByText(KNEW)).isVisible();
            assertThat(row(page, "1. Profile complete")).containsText("by 30 June 2015");
            assertThat(row(page, "1. Profile complete")).containsText("Unchanged");

            link(page, "Challenges").click();
            assertThat(page.getByText("No challenge that you may see was in the log by then."))
                    .isVisible();
            link(page, "Section 11").click();
            assertThat(page.getByText(KNEW)).isVisible();
            assertThat(page.getByText("No Section 11 audit was in the record by then."))
                    .isVisible();
        }
    }

    @Test
    void todaysPageHasTheNewDateBesideTheOld(Readers readers) {
        try (BrowserContext context = readers.as("inspector")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge/plans/2015-16/actions/1.2?asAt=2015-06-15");
            link(page, "Return to today").click();

            assertThat(row(page, "1. Profile complete")).containsText("by 30 June 2015");
            assertThat(row(page, "1. Profile complete")).containsText("by 31 August 2015");
            assertThat(row(page, "1. Profile complete")).containsText("59 days late");
        }
    }

    @Test
    void whoeverReadsTheRecordSavesWhatItIsCheckedAgainst(Readers readers) throws IOException {
        try (BrowserContext context = readers.as("inspector")) {
            Page page = evidence(context);
            Download checkpoint = page.waitForDownload(
                    () -> link(page, "Save the statement of this board").click());

            assertThat(checkpoint.suggestedFilename()).isEqualTo("redbridge-checkpoint.txt");
            assertThat(Files.readString(checkpoint.path())).contains("/boards/redbridge\n");
            assertThat(page.getByText("have the file from them")).isVisible();
            assertThat(page.getByText("Showing: today")).not().isVisible();
            page.navigate("/boards/redbridge/evidence?asAt=2015-06-15");
            assertThat(page.getByText("This page shows what is signed today")).isVisible();
            assertThat(link(page, "save the record itself")).not().isVisible();
        }
    }

    @Test
    void aChairSavesTheRecordItself(Readers readers) throws IOException {
        try (BrowserContext context = readers.as("chair")) {
            Page page = evidence(context);
            Download saved = page.waitForDownload(
                    () -> link(page, "save the record itself").click());

            assertThat(saved.suggestedFilename()).isEqualTo("redbridge-record.jsonl");
            assertThat(Files.readString(saved.path())).startsWith("{\"number\":");
        }
    }

    @Test
    void whatIsNotWholeSaysSo(Readers readers) {
        try (BrowserContext context = readers.as("nelft")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge");
            assertThat(page.getByText(ONLY_NELFT)).hasCount(3);

            page.navigate("/boards/redbridge/plans/2015-16/actions/1.2");
            assertThat(page.getByText("Opened again, 11 May 2016.")).isVisible();
        }
        try (BrowserContext context = readers.as("chair")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge");
            assertThat(page.getByText("Only what concerns")).hasCount(0);

            page.navigate("/boards/redbridge/section11/2015");
            assertThat(row(page, "Barking, Havering and Redbridge University Hospitals"))
                    .containsText("7 not answered");
            assertThat(page.locator(".al-figures")).containsText("scores");
        }
    }

    @Test
    void whatIsSavedSaysWhichMomentItShows(Readers readers) throws IOException {
        try (BrowserContext context = readers.as("inspector")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge/plans/2015-16?asAt=2015-06-15");
            Download saved =
                    page.waitForDownload(() -> link(page, "Download this table").click());

            assertThat(saved.suggestedFilename()).matches("redbridge-plans-2015-16-as-at-2015-06-15-entry-\\d+\\.csv");
            assertThat(Files.readString(saved.path())).contains("2015-06-15 23:59:59,");
        }
    }

    @Test
    void oneGetsPastTheFrameByKeyboard(Readers readers) {
        try (BrowserContext context = readers.as("chair")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge/plans/2015-16");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Skip to main content");

            page.keyboard().press("Enter");
            assertThat(page.locator(":focus")).hasId("main");
        }
    }

    @Test
    void aChairLooksForWhatIsOverdueAndSeesItDueFirst(Readers readers) {
        try (BrowserContext context = readers.as("chair")) {
            Page page = context.newPage();
            page.navigate("/boards/redbridge/plans/2015-16");
            page.getByLabel("Status").selectOption("Overdue");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            link(page, "Next due").first().click();

            assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Next due")))
                    .hasAttribute("aria-sort", "ascending");
            assertThat(page.locator("tbody tr").first())
                    .containsText("Strengthen evaluation of all safeguarding training");
            assertThat(page.locator("tbody .govuk-tag").allTextContents()).containsOnly("Overdue");
        }
    }

    private static Page evidence(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/boards/redbridge/audit-trail");
        link(page, "How to check that nothing was altered").click();
        return page;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words));
    }

    private static Locator row(Page page, String words) {
        return page.getByRole(AriaRole.ROW, new GetByRoleOptions().setName(words));
    }
}
