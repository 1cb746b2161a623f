package org.assuranceledger.query.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveralRoundsTest {
    @ParameterizedTest
    @EnumSource
    void roundsAreListedLatestFirstInWhateverOrderTheyWereRecorded(Mongo mongo) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-11-02").record(round("c", "2014-09-01"), round("a", "2013-09-01"), round("b", "2015-09-01"));
        MongoDatabase database = mongo.emptied(SeveralRoundsTest.class);

        assertThat(Answers.of(database, ledger, Redbridge.CLOCK)
                        .after(ledger, database)
                        .section11()
                        .rounds(Redbridge.BOARD, AsAtRequest.NOW)
                        .rounds())
                .extracting(Section11.RoundLine::title)
                .containsExactly("Round b", "Round c", "Round a");
    }

    private static AuditRoundOpened round(String name, String day) {
        return new AuditRoundOpened(
                Redbridge.BOARD + "/section11/" + name,
                Redbridge.BOARD,
                "Round " + name,
                "strategic",
                "eight-standards-2007",
                List.of(),
                List.of(),
                List.of("police"),
                on("2016-01-31"),
                on(day));
    }
}
