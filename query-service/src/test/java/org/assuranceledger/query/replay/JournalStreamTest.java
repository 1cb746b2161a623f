package org.assuranceledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;

class JournalStreamTest {
    @Test
    void whoeverBringsNewsDoesNotSufferForAReaderWhoseThreadsAreGone() {
        GivenLedger ledger = new GivenLedger();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        threads.shutdown();
        try (JournalStream stream = new JournalStream(ledger, 0)) {
            stream.setOnAvailableCallback(() -> threads.execute(() -> {}));

            Redbridge.begin(ledger);

            assertThat(stream.peek()).isPresent();
        }
    }
}
