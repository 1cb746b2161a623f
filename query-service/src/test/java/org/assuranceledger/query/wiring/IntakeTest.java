package org.assuranceledger.query.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.intake.ChainBroken;
import org.assuranceledger.query.intake.Intake;
import org.assuranceledger.query.intake.IntakeHealth;
import org.assuranceledger.query.intake.MongoJournal;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;

/** What comes on the topic, in whatever state, and what the journal makes of it. */
@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class IntakeTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Parameter
    BrokerForTests broker;

    private final GivenLedger ledger = new GivenLedger();
    private final LedgerTopics topics = BrokerForTests.topics(IntakeTest.class);
    private MongoJournal journal;

    @BeforeEach
    void anEmptyJournalAndATopicAndALedgerOfEightCommits() throws Exception {
        Map<String, Object> settings = broker.settings(IntakeTest.class);
        journal = new MongoJournal(MongoForTests.emptied(MongoForTests.inMemory(), IntakeTest.class));
        Redbridge.begin(ledger);
        NewTopic topic = new NewTopic(topics.commits(), 1, (short) 1)
                .configs(Map.of("max.message.bytes", Integer.toString(LedgerTopics.LARGEST_MESSAGE)));
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    @Test
    void whatComesInOrderTwiceOrOutOfOrderIsTakenOnceAndInOrder() {
        List<String> sent = Intaking.written(ledger.commits());
        send(sent.subList(0, 3));
        send(sent.subList(1, 3));
        send(sent.reversed().subList(0, 4));
        send(List.of(sent.get(3)));
        try (Intaking intaking = intaking(journal)) {
            takesAll();
            assertThat(intaking.refused()).isZero();
            assertThat(intaking.health.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aMissingCommitIsSaidWaitedForAndTakenWhenItComesHoweverManyCameMeanwhile() {
        for (int one = 0; one < 700; one++) {
            ledger.record(new BoardEstablished("board-" + one, "A board", Redbridge.on("2006-04-01")));
        }
        List<String> sent = new ArrayList<>(Intaking.written(ledger.commits()));
        String late = sent.remove(4);
        send(sent);
        try (Intaking intaking = intaking(journal)) {
            await().atMost(LONGEST).until(() -> intaking.listener.missing().equals(OptionalLong.of(5)));
            assertThat(intaking.health.health().getStatus()).isEqualTo(IntakeHealth.WAITING);
            assertThat(intaking.health.health().getDetails().get("what"))
                    .isEqualTo("Commit 5 has not come, but later ones have.");
            send(List.of(late));
            takesAll();
            assertThat(intaking.listener.missing()).isEmpty();
        }
    }

    @Test
    void whatIsNoCommitIsCountedAndPassedOver() {
        List<String> sent = Intaking.written(ledger.commits());
        send(Arrays.asList("Marker-of-a-free-text", null, "", "{}", "[1]"));
        send(sent);
        try (Intaking intaking = intaking(journal)) {
            takesAll();
            assertThat(intaking.refused()).isEqualTo(5);
            assertThat(intaking.health.health().getDetails().get("refused").toString())
                    .startsWith("Message 4 of ")
                    .doesNotContain("Marker");
        }
    }

    @Test
    void anAlteredCommitStopsTheIntakeAndHealthSaysSo() {
        List<String> sent = new ArrayList<>(Intaking.written(ledger.commits()));
        sent.set(2, sent.get(2).replace("police", "health"));
        stopsAtTheThird(sent);
    }

    @Test
    void aCommitOfAnotherLedgerStopsTheIntakeAndHealthSaysSo() {
        GivenLedger other = new GivenLedger();
        for (String board : List.of("harrow", "lambeth", "barnet")) {
            other.record(new BoardEstablished(board, "A board", Redbridge.on("2006-04-01")));
        }
        List<String> sent = new ArrayList<>(Intaking.written(ledger.commits()));
        sent.set(2, Intaking.written(other.commits()).get(2));
        stopsAtTheThird(sent);
    }

    @Test
    void whileTheStoreIsAwayTheSameMessageIsTriedAgainAndNoneIsPassedOver() {
        send(Intaking.written(ledger.commits()));
        AtomicInteger failures = new AtomicInteger(2);
        Intake sometimesAway = new Intake() {
            @Override
            public void take(Commit commit) {
                if (commit.number() == 4 && failures.getAndDecrement() > 0) {
                    throw new ClassCastException("of the kind that Spring's usual handler gives up at once");
                }
                journal.take(commit);
            }

            @Override
            public Optional<ChainBroken> stoppedBy() {
                return journal.stoppedBy();
            }
        };
        try (Intaking intaking = intaking(sometimesAway)) {
            takesAll();
            assertThat(intaking.refused()).isZero();
        }
        assertThat(failures).hasNegativeValue();
    }

    @Test
    void afterARestartItGoesOnWhereTheJournalEnds() {
        List<String> sent = Intaking.written(ledger.commits());
        ledger.commits().subList(0, 5).forEach(journal::take);
        send(sent);
        try (Intaking intaking = intaking(journal)) {
            takesAll();
            assertThat(intaking.refused()).isZero();
        }
    }

    @Test
    void aCommitThatStandsBeforeTheReadingBeganIsLookedForFromTheBeginning() {
        List<String> sent = new ArrayList<>(Intaking.written(ledger.commits()));
        ledger.commits().subList(0, 5).forEach(journal::take);
        sent.addFirst(sent.remove(5));
        send(sent);
        try (Intaking intaking = intaking(journal)) {
            takesAll();
            assertThat(intaking.refused()).isZero();
        }
    }

    @Test
    void theLargestMessageIsTaken() {
        ledger.record(new BoardEstablished("harrow", "\"".repeat(2_000_000), Redbridge.on("2006-04-01")));
        send(Intaking.written(ledger.commits()));
        try (Intaking intaking = intaking(journal)) {
            takesAll();
            assertThat(intaking.refused()).isZero();
        }
    }

    @Test
    void whileKafkaIsAwayHealthSaysSoInWords() {
        try (Intaking intaking = new Intaking("127.0.0.1:9", topics, journal, journal)) {
            assertThat(intaking.health.health().getStatus()).isEqualTo(IntakeHealth.WAITING);
            assertThat(intaking.health.health().getDetails().get("what").toString())
                    .startsWith("Kafka does not answer.");
            await().during(Duration.ofSeconds(3))
                    .atMost(LONGEST)
                    .until(() -> intaking.health.health().getStatus().equals(IntakeHealth.WAITING));
        }
    }

    private void stopsAtTheThird(List<String> sent) {
        send(sent);
        try (Intaking intaking = intaking(journal)) {
            await().atMost(LONGEST).until(() -> journal.stoppedBy().isPresent());
            await().atMost(LONGEST).until(() -> intaking.refused() == 1);
            assertThat(intaking.health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(intaking.health.health().getDetails().get("what").toString())
                    .startsWith("Commit 3 was refused");
            assertThat(journal.head().number()).isEqualTo(2);
        }
    }

    private void takesAll() {
        await().atMost(LONGEST).untilAsserted(() -> assertThat(journal.head()).isEqualTo(ledger.head()));
        assertThat(journal.after(0, 10_000)).isEqualTo(ledger.commits());
    }

    private Intaking intaking(Intake intake) {
        return new Intaking(broker.servers(IntakeTest.class), topics, journal, intake);
    }

    private void send(List<String> messages) {
        Intaking.send(broker.settings(IntakeTest.class), topics, messages);
    }
}
