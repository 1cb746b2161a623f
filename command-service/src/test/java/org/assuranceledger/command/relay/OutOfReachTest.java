package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kafka is there, and what is sent to it does not arrive. */
class OutOfReachTest {
    private final TopicsOutOfReach topics = new TopicsOutOfReach();
    private final KeptPlace place = new KeptPlace();

    @TempDir
    Path folder;

    static Stream<Throwable> faults() {
        return Stream.of(new IOException("The line is cut"), new InternalError("As meant"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatDidNotArriveIsNotSavedAsSentAndGoesOutOnceItCan(Throwable fault) throws InterruptedException {
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            Relay relay = new Relay(ledger, place, topics, new SaidErased());
            Recorded.commits(ledger, 2);
            topics.fail(fault);
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
