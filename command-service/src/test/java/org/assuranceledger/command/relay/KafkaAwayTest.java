package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assuranceledger.command.health.HealthInWords;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Nobody listens where Kafka should be. */
class KafkaAwayTest {
    private static final Map<String, Object> NOBODY = Map.of("bootstrap.servers", "127.0.0.1:9");
    private static final String MARKER = "Marker-of-a-free-text";

    @TempDir
    Path folder;

    private LedgerStore ledger;
    private Commit commit;
    private KafkaTopics topics;

    @BeforeEach
    void aCommitToRelay() {
        ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
        commit = Recorded.words(ledger, MARKER);
        topics = new KafkaTopics(NOBODY, BrokerForTests.topics(KafkaAwayTest.class));
    }

    @AfterEach
    void close() {
        topics.close();
        ledger.close();
    }

    @Test
    void theRelaySaysSoInWordsKeepsItsPlaceAndStopsSoon() {
        KeptPlace place = new KeptPlace();
        Relay relay = new Relay(ledger, place, topics, new SaidErased());
        relay.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> relay.trouble().isPresent());
        assertThat(relay.lag()).isEqualTo(1);
        assertThat(place.last()).isZero();
        assertThat(new RelayHealth(relay).health().getStatus()).isEqualTo(HealthInWords.WAITING);
        assertThat(new RelayHealth(relay).health().getDetails().get("what").toString())
                .contains("What is recorded is safe");
        long begun = System.nanoTime();
        relay.close();
        topics.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void noLogHoldsTheWordsOfTheRecord() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        root.addAppender(heard);
        try {
            assertThatThrownBy(() -> topics.send(commit)).isInstanceOf(RuntimeException.class);
        } finally {
            root.detachAppender(heard);
        }
        assertThat(heard.list.stream().map(KafkaAwayTest::written).collect(Collectors.joining("\n")))
                .doesNotContain(MARKER);
    }

    private static String written(ILoggingEvent event) {
        return event.getFormattedMessage()
                + Optional.ofNullable(event.getThrowableProxy())
                        .map(ThrowableProxyUtil::asString)
                        .orElse("");
    }
}
