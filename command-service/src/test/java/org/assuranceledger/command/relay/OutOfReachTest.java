package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka is there, and what is sent to it does not arrive. */
class OutOfReachTest {
    private final TopicsOutOfReach topics = new TopicsOutOfReach();
    private final KeptPlace place = new KeptPlace();

    @TempDir
    Path folder;

    @Test
    void whatDidNotArriveIsNotSavedAsSent() throws InterruptedException {
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            Relay relay = new Relay(ledger, place, topics, new SaidErased());
            Recorded.commits(ledger, 2);
            relay.step();

            assertThat(relay.trouble()).isPresent();
            assertThat(place.last()).isZero();

            topics.come();
            relay.step();

            assertThat(relay.trouble()).isEmpty();
            assertThat(place.last()).isEqualTo(2);
        }
    }
}
