package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.assuranceledger.events.ActionEvent.MilestoneDateCorrected;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person is shown of milestones and agencies between two moments. */
@ExtendWith(AnAuditorReads.class)
class CompareMilestonesTest {
    @Test
    void aMilestoneReachedByTheDateItWasMovedToIsShownAgainstTheOriginalOne() throws Exception {
        GivenLedger ledger = Changing.record();
        ledger.on("2016-01-20").record(new MilestoneReached(Redbridge.ACTION, 1, "Published", on("2015-08-20")));

        assertThat(compared(ledger, "since=2015-12-31&asAt=2016-01-31"))
                .contains("Reached late", "20 August 2015", "Due 31 August 2015", "Originally due 30 June 2015")
                .contains(">51 days after the original date<")
                .doesNotContain(">51 days later<");
    }

    @Test
    void anOriginalDateThatWasWrittenDownWronglyCountsAsItWasPutRight() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-04-10")
                .record(new MilestoneDateCorrected(
                        Redbridge.ACTION, 1, on("2015-06-30"), on("2015-07-30"), "A slip", "Chair", on("2015-04-10")));
        ledger.on("2015-07-20").record(new MilestoneReached(Redbridge.ACTION, 1, "Published", on("2015-07-20")));

        assertThat(compared(ledger, "since=2015-06-30&asAt=2015-07-31"))
                .contains("20 July 2015", "Due 30 July 2015")
                .doesNotContain("Originally due", "days after", "days later");
    }

    @Test
    void anAgencyWhoseShortNameIsANumberIsNotTakenForAMilestone() throws Exception {
        GivenLedger ledger = Changing.record();
        ledger.record(new AgencyAdmitted(Redbridge.BOARD, "1", "First Response Trust", on("2015-10-20")));
        ledger.record(new FindingAnswered(Redbridge.AUDIT, 1, "1", true, "We will share them", on("2015-10-20")));

        assertThat(compared(ledger, Changing.FROM_JUNE_TO_DECEMBER))
                .contains(">Milestone 1, due<", ">Recommendation accepted by First Response Trust<");
    }

    private static String compared(GivenLedger ledger, String moments) throws Exception {
        try (Site site = new Site(Mongo.IN_MEMORY.emptied(CompareMilestonesTest.class), ledger)) {
            return site.pages()
                    .perform(get(URI.create("/boards/redbridge/compare?" + moments))
                            .accept("text/html"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        }
    }
}
