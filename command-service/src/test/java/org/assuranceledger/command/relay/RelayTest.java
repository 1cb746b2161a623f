package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assuranceledger.kafka.BrokerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class RelayTest extends LedgerBesideABroker {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final KeptPlace place = new KeptPlace();

    @Test
    void everyCommitGoesOutOnceAndInOrder() {
        Recorded.commits(ledger, 450);
        relayAll();
        assertThat(numbers()).containsExactlyElementsOf(upTo(450));
        assertThat(place.last()).isEqualTo(450);
    }

    @Test
    void theNextOneGoesOnWhereTheLastOneStood() {
        Recorded.commits(ledger, 5);
        relayAll();
        Recorded.commits(ledger, 3);
        relayAll();
        assertThat(numbers()).containsExactlyElementsOf(upTo(8));
    }

    @Test
    void stoppedBetweenSendingAndSavingItSendsAgain() {
        Recorded.commits(ledger, 5);
        place.goAway();
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = new Relay(ledger, place, topics, () -> 0)) {
            relay.start();
            await().atMost(LONGEST).until(() -> relay.trouble().isPresent());
            assertThat(place.last()).isZero();
        }
        place.comeBack();
        List<Long> before = numbers();
        relayAll();
        assertThat(numbers())
                .containsExactlyElementsOf(
                        Stream.concat(before.stream(), upTo(5).stream()).toList());
    }

    @Test
    void aTopicThatWasMadeAnewIsSentTheWholeLedger() {
        Recorded.commits(ledger, 5);
        place.save(3);
        relayAll();
        assertThat(numbers()).containsExactlyElementsOf(upTo(5));
    }

    private void relayAll() {
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = new Relay(ledger, place, topics, () -> 0)) {
            relay.start();
            await().atMost(LONGEST).until(() -> place.last() == ledger.head().number() && relay.lag() == 0);
            assertThat(relay.trouble()).isEmpty();
        }
    }

    private List<Long> numbers() {
        return Topic.numbers(settings, names.commits());
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
