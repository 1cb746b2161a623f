package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.kafka.BrokerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class RelayTest extends LedgerBesideABroker {
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
        Recorded.commits(ledger, 2);
        relayAll();
        Recorded.commits(ledger, 3);
        place.goAway();
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = relay(topics)) {
            relay.start();
            await().atMost(LONGEST).until(() -> relay.trouble().isPresent());
            assertThat(place.last()).isEqualTo(2);
        }
        place.comeBack();
        List<Long> before = numbers();
        assertThat(before).startsWith(1L, 2L, 3L, 4L, 5L);
        relayAll();
        assertThat(numbers())
                .containsExactlyElementsOf(
                        Stream.concat(before.stream(), Stream.of(3L, 4L, 5L)).toList());
    }

    @Test
    void aTopicThatWasMadeAnewIsSentTheWholeLedger() {
        Recorded.commits(ledger, 5);
        place.move(Place.START, Place.START.at(3));
        relayAll();
        assertThat(numbers()).containsExactlyElementsOf(upTo(5));
    }
}
