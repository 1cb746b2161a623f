package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AnAuditorReads.class)
class LongTrailTest {
    @Test
    void aTrailOfSeveralPagesIsTakenAwayWholeAndInOrder() throws Exception {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.record(IntStream.rangeClosed(1, 2 * AuditTrail.LONGEST_PAGE + 1)
                .mapToObj(number -> Redbridge.challenge(number, on("2015-06-01"), on("2015-07-01")))
                .toArray(BoardEvent[]::new));
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
}
