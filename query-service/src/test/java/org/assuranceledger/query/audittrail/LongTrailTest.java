package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.download.CsvTable;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.Saved;
import org.assuranceledger.query.signedin.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AnAuditorReads.class)
class LongTrailTest {
    private static final TrailRequest ALL = new TrailRequest(null, null, null, null);

    private final GivenLedger ledger = new GivenLedger();

    @BeforeEach
    void aRecordOfMoreThanTwoPages() {
        Redbridge.begin(ledger);
        ledger.record(IntStream.rangeClosed(1, 2 * AuditTrail.LONGEST_PAGE + 1)
                .mapToObj(number -> Redbridge.challenge(number, on("2015-06-01"), on("2015-07-01")))
                .toArray(BoardEvent[]::new));
    }

    @Test
    void aTrailOfSeveralPagesIsTakenAwayWholeAndInOrder() throws Exception {
        long last = ledger.head().position();
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(LongTrailTest.class), ledger)) {
            String saved = api.addresses()
                    .perform(get("/api/v1/boards/redbridge/audit-trail/download.csv"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();

            assertThat(saved.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, last)
                            .mapToObj(at -> Long.toString(last + 1 - at))
                            .toList());
        }
    }

    @Test
    void aPageHasAtLeastOneLineAndAtMostFiveHundred() {
        MongoDatabase database = Mongo.IN_MEMORY.emptied(LongTrailTest.class);
        AuditTrail trail = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .trail();

        assertThat(IntStream.of(Integer.MIN_VALUE, 0, 500, 501, Integer.MAX_VALUE)
                        .mapToObj(limit -> new TrailRequest(null, null, null, limit))
                        .map(page -> trail.page(Redbridge.BOARD, Optional.empty(), page, AsAtRequest.NOW)))
                .extracting(answer -> answer.lines().size())
                .containsExactly(1, 1, 500, 500, 500);
    }

    @Test
    void whatAMeetingIsShownWhileATrailIsTakenAwayDoesNotMixIn() {
        MongoDatabase database = Mongo.IN_MEMORY.emptied(LongTrailTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK).after(ledger, database);
        AuditTrailEndpoint endpoint = new AuditTrailEndpoint(
                answers.trail(), answers.boards(), Saved.downloads(), new Sight(Redbridge.CLOCK));
        CsvTable saved =
                endpoint.download(Redbridge.BOARD, ALL, AsAtRequest.NOW).getBody();
        ledger.record(Redbridge.paper(ledger.head().position(), "2015-07-15", Redbridge.BOARD));
        answers.after(ledger, database);

        assertThat(saved.rows())
                .hasSizeGreaterThan(2 * AuditTrail.LONGEST_PAGE)
                .allMatch(row -> row.contains("Not yet"));
    }
}
