package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An empty ledger, topics on a broker that are the test class's own, and a relay from the one to the other. */
abstract class LedgerBesideABroker {
    static final Duration LONGEST = Duration.ofSeconds(60);

    @Parameter
    BrokerForTests broker;

    @TempDir
    Path folder;

    final LedgerTopics names = BrokerForTests.topics(getClass());
    final KeptPlace place = new KeptPlace();

    /** The last commit whose redactions the ledger's own store has carried out; none unless a test says so. */
    final SaidErased erased = new SaidErased();

    Map<String, Object> settings;
    LedgerStore ledger;

    @BeforeEach
    void anEmptyLedger() {
        settings = broker.settings(getClass());
        ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }

    @AfterEach
    void closeLedger() {
        if (ledger != null) {
            ledger.close();
        }
    }

    Relay relay(KafkaTopics topics) {
        return new Relay(ledger, place, topics, erased);
    }

    /** Lets a relay of its own send all that there is. */
    void relayAll() {
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = relay(topics)) {
            relay.start();
            await().atMost(LONGEST).until(() -> place.last() == ledger.head().number() && relay.lag() == 0);
            assertThat(relay.trouble()).isEmpty();
        }
    }

    /** Of the commits on their topic, in the topic's order. */
    List<Long> numbers() {
        return Topic.numbers(settings, names.commits());
    }

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
