package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was sent before its words were removed leaves the topics, and the ledger stands there again without them. */
@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class ForgettingTest extends LedgerBesideABroker {
    private static final String NEEDLE = "Needle of 7 Acacia Avenue";

    @BeforeEach
    void theWordsAreOnTheTopics() {
        Recorded.commits(ledger, 3);
        Recorded.words(ledger, NEEDLE);
        Recorded.commits(ledger, 3);
        relayAll();
        assertThat(messages()).anyMatch(message -> message.value().contains(NEEDLE));
    }

    @Test
    void whatWasSentLeavesTheTopicsAndTheLedgerIsSentAgain() {
        redact();
        relayAll();
        assertThat(messages()).noneMatch(message -> message.value().contains(NEEDLE));
        assertThat(numbers()).containsExactlyElementsOf(upTo(8));
        Recorded.commits(ledger, 1);
        relayAll();
        assertThat(numbers()).containsExactlyElementsOf(upTo(9));
    }

    @Test
    void nothingIsSentAgainWhileTheWordsAreStillInTheLedger() {
        Commit said = Recorded.redaction(ledger, commit(4));
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = relay(topics)) {
            relay.start();
            await().during(Duration.ofSeconds(2)).atMost(LONGEST).until(() -> place.last() == 7);
            ledger.remove(4, commit(4).decision().texts().keySet());
            erased.set(said.number());
            await().atMost(LONGEST).until(() -> place.last() == 8);
        }
        assertThat(messages()).noneMatch(message -> message.value().contains(NEEDLE));
    }

    @Test
    void wordsThatALedgerShowsAfterTheyWereRemovedAreNotSent() {
        erased.set(Recorded.redaction(ledger, commit(4)).number());
        erased.setWithout(4);
        relayAll();
        assertThat(messages()).noneMatch(message -> message.value().contains(NEEDLE));
        assertThat(numbers()).containsExactlyElementsOf(upTo(8));
    }

    @Test
    void stoppedHalfWayItIsDoneAgain() {
        redact();
        place.goAway();
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Relay relay = relay(topics)) {
            relay.start();
            await().atMost(LONGEST).until(() -> relay.trouble().isPresent());
        }
        place.comeBack();
        relayAll();
        assertThat(messages()).noneMatch(message -> message.value().contains(NEEDLE));
        assertThat(numbers()).containsExactlyElementsOf(upTo(8));
    }

    private void redact() {
        Commit said = Recorded.redaction(ledger, commit(4));
        ledger.remove(4, commit(4).decision().texts().keySet());
        erased.set(said.number());
    }

    private Commit commit(long number) {
        return ledger.after(number - 1, 1).getFirst();
    }

    private List<ConsumerRecord<String, String>> messages() {
        return Stream.of(names.commits(), names.events())
                .flatMap(name -> Topic.messages(settings, name).stream())
                .toList();
    }
}
