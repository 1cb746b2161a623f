package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two relays one has the topics emptied while the other is somewhere else: all is sent again, without the words. */
@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class TwoRelaysForgettingTest extends LedgerBesideABroker {
    private static final String NEEDLE = "Needle of 7 Acacia Avenue";

    private KafkaTopics topics;
    private Relay one;
    private Relay other;

    @BeforeEach
    void aLedgerWithTheWordsAndTwoRelays() {
        topics = new KafkaTopics(settings, names);
        one = relay(topics);
        other = relay(topics);
        Recorded.words(ledger, NEEDLE);
        Recorded.commits(ledger, 2);
    }

    @AfterEach
    void closeTopics() {
        if (topics != null) {
            topics.close();
        }
    }

    @Test
    void whatOneLeftUndoneWhenItDiedTheOtherDoes() throws InterruptedException {
        goOn(one);
        goOn(other);
        redact();
        other.step(); // notes that the topics are to be emptied, and dies
        goOn(one);
        isThereWithoutTheWords();
    }

    @Test
    void theOtherFindsOutThoughItHasNothingToSend() throws InterruptedException {
        goOn(one);
        place.move(place.read(), place.read().anew(0)); // another relay dies here
        goOn(one);
        assertThat(place.read().edition()).isEqualTo(1);
        assertThat(place.last()).isEqualTo(3);
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void nothingIsSentUntilItsOwnEraserKnowsWhatTheOthersKnew() {
        redact();
        place.move(Place.START, Place.START.anew(4)); // another relay
        erased.set(3);
        goOn(one);
        assertThat(messages()).isEmpty();
        erased.set(4);
        goOn(one);
        isThereWithoutTheWords();
    }

    @Test
    void anEmptyingThatComesLateTakesNothingThatWasSentSince() {
        goOn(one);
        redact();
        goOn(other);
        topics.forget(place.read().emptiedTo().orElseThrow());
        isThereWithoutTheWords();
    }

    @Test
    void wordsThatWereReadBeforeAndAreSentAfterGoOnceMore() throws InterruptedException {
        erased.beforeSending(() -> {
            redact();
            goOn(other);
        });
        one.step();
        assertThat(messages()).anyMatch(message -> message.contains(NEEDLE));
        goOn(one);
        isThereWithoutTheWords();
    }

    @Test
    void whatTheTopicLostAfterItWasEmptiedIsSentAgain() {
        goOn(one);
        redact();
        goOn(one);
        Recorded.commits(ledger, 2);
        place.move(place.read(), place.read().at(6)); // the brokers had answered for both, and have lost them
        goOn(other);
        assertThat(numbers()).contains(5L, 6L);
    }

    private void redact() {
        Commit words = ledger.after(0, 1).getFirst();
        Commit said = Recorded.redaction(ledger, words);
        ledger.remove(1, words.decision().texts().keySet());
        erased.set(said.number());
    }

    private static void goOn(Relay relay) {
        try {
            for (int i = 0; i < 5; i++) {
                relay.step();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void isThereWithoutTheWords() {
        assertThat(messages()).noneMatch(message -> message.contains(NEEDLE));
        assertThat(numbers()).contains(1L, 2L, 3L, 4L);
    }

    private List<String> messages() {
        return Topic.messages(settings, names.commits()).stream()
                .map(message -> message.value())
                .toList();
    }
}
