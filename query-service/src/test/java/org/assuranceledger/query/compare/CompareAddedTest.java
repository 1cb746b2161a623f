package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person is shown of things that were added between two moments: what had happened to them by the second. */
@ExtendWith(AnAuditorReads.class)
class CompareAddedTest {
    private static final String CHALLENGE = "redbridge/challenges/1";

    @Test
    void anAddedChallengeSaysWhatWasAnsweredJudgedEscalatedAndDecided() throws Exception {
        assertThat(words(answeredAndClosed(), "since=2015-04-30&asAt=2015-12-31"))
                .containsSubsequence(
                        "Added (1) Challenge 1",
                        "Closed",
                        "Answer 1 We will attend Rota of June",
                        "Answer 1, why it was not accepted No date is given",
                        "Escalated to stage 2 No better answer",
                        "Outcome Attendance is back");
    }

    @Test
    void anAddedChallengeSaysNothingThatHappenedAfterTheSecondMoment() throws Exception {
        assertThat(words(answeredAndClosed(), "since=2015-04-30&asAt=2015-06-20"))
                .contains("Answer 1 We will attend")
                .doesNotContain("No date is given", "Escalated", "Attendance is back");
    }

    @Test
    void anAddedActionThatWasMovedAtOnceKeepsItsOriginalDate() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        Redbridge.agree(ledger.on("2015-05-01"), "1.11");
        String action = Redbridge.PLAN + "/actions/1.11";
        ledger.record(new MilestoneAdded(
                action, 1, "Profile done", on("2015-07-31"), Optional.empty(), List.of(), on("2015-05-01")));
        ledger.record(new MilestoneMoved(
                action,
                1,
                on("2015-07-31"),
                on("2015-09-30"),
                "The analyst left",
                "Executive",
                Optional.empty(),
                on("2015-05-01")));

        assertThat(words(ledger, "since=2015-04-30&asAt=2015-05-31"))
                .contains("Milestone 1, due 30 September 2015 Originally due 31 July 2015 61 days after")
                .contains("Milestone 1, why it was moved The analyst left")
                .doesNotContain("Profile done");
    }

    private static GivenLedger answeredAndClosed() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-05-01").record(Redbridge.challenge(1, on("2015-05-01"), on("2015-06-30")));
        ledger.on("2015-06-10")
                .record(new ChallengeResponseRecorded(
                        CHALLENGE, 1, "nelft", "We will attend", "Rota of June", on("2015-06-10")));
        ledger.on("2015-07-01").record(new ResponseJudged(CHALLENGE, 1, false, "No date is given", on("2015-07-01")));
        ledger.on("2015-07-02")
                .record(new ChallengeEscalated(
                        CHALLENGE, 2, "chief-officer", on("2015-07-31"), "No better answer", on("2015-07-02")));
        ledger.on("2015-09-01")
                .record(new ChallengeClosed(CHALLENGE, "Attendance is back", Optional.empty(), on("2015-09-01")));
        return ledger;
    }

    /** The page without its marks, one space between words. */
    private static String words(GivenLedger ledger, String moments) throws Exception {
        try (Site site = new Site(Mongo.IN_MEMORY.emptied(CompareAddedTest.class), ledger)) {
            return site.pages()
                    .perform(get(URI.create("/boards/redbridge/compare?" + moments))
                            .accept("text/html"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
        }
    }
}
