package org.assuranceledger.query.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of practice audits say of a finding from the day it was recorded to the day it was closed. */
@ExtendWith(AnAuditorReads.class)
class AuditPagesTest {
    private static final String AUDITS = "/boards/redbridge/audits";
    private static final String AUDIT = AUDITS + "/neglect-2015";

    private static Site site;

    @BeforeAll
    static void anAudit() {
        site = new Site(Mongo.IN_MEMORY.emptied(AuditPagesTest.class), AnAudit.recorded());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void beforeItsFirstFindingAnAuditSaysThatThereIsNone() throws Exception {
        assertThat(page(AUDITS + "?asAt=2015-11-01")).contains("No practice audit was in the record by then.");
        assertThat(page(AUDIT + "?asAt=2015-11-02"))
                .contains("Began on 2 November 2015. How it was done: files.", "No finding that you may see")
                .doesNotContain("await an answer");
    }

    @Test
    void whoeverOwesAnAnswerIsNamedAndSaidToBeLate() throws Exception {
        assertThat(page(AUDIT + "?asAt=2016-02-01"))
                .contains("The toolkit was used in half of the cases", "Train all teams", "Moderate")
                .contains("Answer awaited from", "Answer overdue", "<strong>1</strong> <span>answer overdue</span>")
                .contains("accepted the recommendation", "Booked");
        assertThat(page(AUDITS + "?asAt=2016-02-01"))
                .contains("<span>1</span><span class=\"al-doubt\">1 overdue</span>");
        assertThat(page(AUDIT + "?asAt=2015-12-31"))
                .contains("Answer awaited from")
                .doesNotContain("overdue", "Overdue");
    }

    @Test
    void theBoardsOwnPageSaysWhatIsOwed() throws Exception {
        assertThat(page("/boards/redbridge?asAt=2016-02-01"))
                .contains("1 finding awaits an answer.", "<span class=\"al-late\">1 answer overdue</span>");
        assertThat(page("/boards/redbridge")).contains("no answer is awaited.").doesNotContain("answer overdue");
        assertThat(page("/boards/redbridge?asAt=2015-11-01")).contains("No practice audit was in the record by then.");
    }

    @Test
    void howAFindingEndedIsTold() throws Exception {
        assertThat(page(AUDIT))
                .contains("Practice changed for good", "Nine of ten")
                .contains("Closed, practice not changed for good", "The team has left")
                .contains("href=\"/boards/redbridge/audit-trail?about=redbridge/audits/neglect-2015\"")
                .doesNotContain("Answer awaited from");
    }

    @Test
    void whatIsOnlyNotedIsAskedOfNobody() throws Exception {
        String audit = page(AUDIT + "?asAt=2016-02-01");
        String good = audit.substring(audit.indexOf("id=\"finding-2\""));

        assertThat(good).contains("Noted, nothing asked", "Good practice").doesNotContain("Recommended", "Answer due");
    }

    @Test
    void anAgencyLeadSeesTheFindingsOfItsAgencyAlone() throws Exception {
        Site.signIn("agency-lead", "nelft");

        assertThat(page(AUDIT)).contains("id=\"finding-1\"").doesNotContain("id=\"finding-2\"");
    }

    private static String page(String address) throws Exception {
        return site.pages()
                .perform(get(URI.create(address)).accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
