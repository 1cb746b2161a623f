package org.assuranceledger.query.challengelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One challenge put to two agencies, due on 30 July 2015: one answers early, the other in September. */
class SeveralAgenciesTest {
    private static final String FIRST = "redbridge/challenges/1";

    private static ChallengeLog log;

    @BeforeAll
    static void twoAgenciesAnswer() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-07-16").record(Redbridge.challenge(1, on("2015-07-16"), on("2015-07-30"), "nelft", "police"));
        ledger.on("2015-07-20").record(answer(1, "nelft", "2015-07-20"));
        ledger.on("2015-07-24").record(new ResponseJudged(FIRST, 1, true, "As asked", on("2015-07-24")));
        ledger.on("2015-09-01").record(answer(2, "police", "2015-09-01"));
        ledger.on("2015-09-03").record(new ResponseJudged(FIRST, 2, true, "As asked", on("2015-09-03")));
        MongoDatabase database = Mongo.IN_MEMORY.emptied(SeveralAgenciesTest.class);
        log = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .challenges();
    }

    @Test
    void oneAgencysGoodAnswerLeavesTheChallengeOpenForTheOther() {
        assertThat(at("2015-07-24").status()).isEqualTo(ChallengeStatus.OPEN);
        assertThat(at("2015-07-24").awaited()).containsExactly("police");
    }

    @Test
    void anAnswerIsOverdueWhileAnyAgencyOwesOne() {
        assertThat(at("2015-07-31").overdue()).isTrue();
        assertThat(at("2015-09-01").overdue()).isFalse();
    }

    @Test
    void onlyWhenEveryAgencyAnsweredWellIsItAccepted() {
        assertThat(at("2015-09-01").status()).isEqualTo(ChallengeStatus.RESPONDED);
        assertThat(at("2015-09-03").status()).isEqualTo(ChallengeStatus.ACCEPTED);
        assertThat(at("2015-09-03").awaited()).isEmpty();
    }

    private static ChallengeResponseRecorded answer(int number, String agency, String day) {
        return new ChallengeResponseRecorded(FIRST, number, agency, "We will", "", on(day));
    }

    private static ChallengeView at(String day) {
        return log.challenge(FIRST, Optional.empty(), AsAtRequest.at(day)).challenge();
    }
}
