package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assuranceledger.standalone.Running.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency's note of ten thousand characters in one word, with a script in it. */
@ExtendWith(WithBrowser.class)
class LongWordsTest {
    private static final String ACTION = "/boards/redbridge/plans/2015-16/actions/2.5";
    private static final String NOTE = "<script>document.title='taken'</script>" + "w".repeat(9_960);
    private static final List<String> PAGES =
            List.of(ACTION, "/boards/redbridge/plans/2015-16", "/boards/redbridge/audit-trail");

    @BeforeAll
    static void anAgencyNotesIt(Readers readers) {
        Running service = readers.demonstration();
        String token = service.signIn("nelft");
        String version = service.get("/api/v1" + ACTION, token)
                .json()
                .at("/action/version")
                .asString();
        Reply noted = service.send(
                "POST",
                "/api/v1" + ACTION + "/progress",
                "{\"note\": \"%s\"}".formatted(NOTE),
                Map.of(
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        "\"" + version + "\""));
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        String position = noted.json().at("/position").asString();
        service.get("/api/v1" + ACTION + "?atLeast=" + position, token);
        service.get("/api/v1/boards/redbridge/audit-trail?atLeast=" + position, token);
    }

    @Test
    void itStandsThereAsItWasWrittenAndDoesNothing(Readers readers) {
        try (BrowserContext context = readers.examined("manager")) {
            Page page = context.newPage();
            page.navigate(ACTION);

            assertThat(page.title()).contains("Action 2.5");
            assertThat(page.getByText("<script>document.title='taken'</script>w")
                            .first()
                            .isVisible())
                    .isTrue();
            assertThat(page.locator("script").count()).isZero();
        }
    }

    @Test
    void noPageGrowsWiderByIt(Readers readers) {
        try (BrowserContext context = readers.examined("manager")) {
            Page page = context.newPage();
            for (String address : PAGES) {
                page.navigate(address);
                for (int width : List.of(1280, 360)) {
                    page.setViewportSize(width, 900);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(address)
                            .isEqualTo(width);
                }
            }
        }
    }
}
