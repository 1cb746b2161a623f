package org.assuranceledger.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assuranceledger.command.ledger.AggregateMoved;
import org.assuranceledger.command.ledger.AlreadyRecorded;
import org.assuranceledger.command.ledger.LedgerLimits;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.ledger.RequestSeal;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axon's aggregates on a ledger in a file. */
class LedgerEventStorageEngineTest {
    private static final String LOG = "redbridge/challenges";
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00Z");

    @TempDir
    private Path folder;

    private LedgerStore store;
    private LedgerWriter writer;
    private LedgerEventStorageEngine engine;
    private Configuration axon;

    @BeforeEach
    void start() {
        store = SqliteLedgerStore.open(folder.resolve("ledger.db"));
        writer = LedgerWriter.start(
                store, Clock.fixed(NOON, ZoneOffset.UTC), new SimpleMeterRegistry(), LedgerLimits.USUAL);
        engine = new LedgerEventStorageEngine(store, writer);
        axon = axon();
    }

    private Configuration axon() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> engine)
                .configureCorrelationDataProviders(
                        configuration -> List.of(new SimpleCorrelationDataProvider(Stamp.KEYS.toArray(String[]::new))))
                .configureAggregate(TrialLog.class)
                .configureAggregate(TrialChallenge.class)
                .start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        writer.close();
        store.close();
    }

    private static Stamp stamp(String commandId) {
        return new Stamp(commandId, "Begin", "redbridge", "person-1", "board-manager", Optional.empty(), "Asked", "{}");
    }

    private Object give(String commandId, Object command) {
        return axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(stamp(commandId).asMetadata()));
    }

    @Test
    void allThatOneCommandDecidedIsOneCommit() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        Commit commit = store.after(0, 10).getFirst();
        assertThat(store.head().number()).isEqualTo(1);
        assertThat(commit.decision().events())
                .extracting(RecordedEvent::aggregateId)
                .containsExactly(LOG, LOG + "/1");
    }

    @Test
    void aCommitSaysWhoInWhichRoleAndWhy() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        Decision decision = store.after(0, 1).getFirst().decision();
        assertThat(decision.by().person()).isEqualTo("person-1");
        assertThat(decision.by().role()).isEqualTo("board-manager");
        assertThat(decision.texts()
                        .get(decision.by().reasonSeal().orElseThrow().hex())
                        .words())
                .isEqualTo("Asked");
    }

    @Test
    void anAggregateIsReadBackAsItWas() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        give("2", new TrialLog.Begin(LOG, "Data"));
        assertThat(give("3", new TrialChallenge.Close(LOG + "/2"))).isEqualTo("Data");
    }

    @Test
    void aLongAggregateIsReadInFull() {
        for (int i = 0; i < 300; i++) {
            engine.appendEvents(Trials.numbered(stamp("n" + i), LOG, i));
        }
        assertThat(engine.readEvents(LOG, 7).asStream().map(event -> event.getSequenceNumber()))
                .hasSize(293)
                .startsWith(7L)
                .endsWith(299L);
        assertThat(give("last", new TrialLog.CountUp(LOG, () -> {}))).isEqualTo(301);
    }

    @Test
    void whatOneCommandDecidedIsReadOnceWhereverAPageEnds() {
        for (int i = 0; i < 255; i++) {
            engine.appendEvents(Trials.numbered(stamp("n" + i), LOG, i));
        }
        engine.appendEvents(Trials.numbered(stamp("last"), LOG, 255, 256, 257));
        assertThat(engine.readEvents(LOG, 0).asStream().map(event -> event.getSequenceNumber()))
                .containsExactlyElementsOf(LongStream.range(0, 258).boxed().toList());
    }

    @Test
    void aCommandThatMeetsAnotherWritersIsToldSo() {
        give("1", new TrialLog.CountUp(LOG, () -> {}));
        Throwable refusal =
                catchThrowable(() -> give("2", new TrialLog.CountUp(LOG, () -> otherWriterRecords("3", LOG, 1))));
        assertThat(refusal).isInstanceOf(ConcurrencyException.class).hasCauseInstanceOf(AggregateMoved.class);
        assertThat(store.head().number()).isEqualTo(2);
    }

    @Test
    void aCommandGivenTwiceAtOnceIsRecordedOnce() {
        give("1", new TrialLog.CountUp(LOG, () -> {}));
        Throwable refusal =
                catchThrowable(() -> give("2", new TrialLog.CountUp(LOG, () -> otherWriterRecords("2", LOG, 1))));
        assertThat(refusal).isInstanceOfSatisfying(AlreadyRecorded.class, repeated -> {
            assertThat(repeated.commit().number()).isEqualTo(2);
            assertThat(RequestSeal.matches(repeated.commit(), "{}")).contains(true);
            assertThat(RequestSeal.matches(repeated.commit(), "{ }")).contains(false);
        });
    }

    private void otherWriterRecords(String commandId, String logId, long sequence) {
        try (LedgerWriter other = LedgerWriter.start(
                store, Clock.fixed(NOON, ZoneOffset.UTC), new SimpleMeterRegistry(), LedgerLimits.USUAL)) {
            new LedgerEventStorageEngine(store, other).appendEvents(Trials.numbered(stamp(commandId), logId, sequence));
        }
    }

    @Test
    void nothingIsRecordedWithoutAKnownPerson() {
        assertThatThrownBy(() -> axon.commandGateway().sendAndWait(new TrialLog.Begin(LOG, "Attendance")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void onlyWhatHasHappenedToBoardsIsRecorded() {
        EventMessage<?> stray = new GenericEventMessage<>("stray", stamp("1").asMetadata());
        assertThatThrownBy(() -> engine.appendEvents(stray)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void whatIsNoPartOfTheBoardsRecordIsNotRecordedThere() {
        assertThatThrownBy(() -> engine.appendEvents(Trials.numbered(stamp("1"), "redbridge-too/challenges", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void oneCommitIsOfOneCommand() {
        List<EventMessage<?>> two = new ArrayList<>(Trials.numbered(stamp("1"), LOG, 0));
        two.addAll(Trials.numbered(stamp("2"), LOG, 1));
        assertThatThrownBy(() -> engine.appendEvents(two)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void whoGivesNoReasonHasNone() {
        Stamp stamp = new Stamp("1", "Begin", "redbridge", "person-1", "auditor", Optional.of("nelft"), " ", "{}");
        engine.appendEvents(Trials.numbered(stamp, LOG, 0));
        assertThat(store.after(0, 1).getFirst().decision().by())
                .isEqualTo(new Attribution("person-1", "auditor", Optional.of("nelft"), Optional.empty()));
        assertThat(engine.readEvents(LOG).next().getMetaData())
                .containsEntry("agencyId", "nelft")
                .doesNotContainKey("reason");
    }

    @Test
    void aTokenIsAPosition() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        give("2", new TrialLog.Begin(LOG, "Data"));
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(1), false)
                        .map(message -> message.trackingToken().position().orElseThrow()))
                .containsExactly(2L, 3L, 4L);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
        assertThat(engine.readEvents(null, false)).hasSize(4);
    }

    @Test
    void aMessageSaysWhenItWasRecordedAndByWhom() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        EventMessage<?> message = engine.readEvents(LOG).next();
        assertThat(message.getTimestamp()).isEqualTo(NOON);
        assertThat(message.getIdentifier()).isEqualTo("1");
        assertThat(message.getMetaData()).containsAllEntriesOf(Map.of("person", "person-1", "reason", "Asked"));
    }

    @Test
    void anInstantNamesTheEventsRecordedBeforeIt() {
        give("1", new TrialLog.Begin(LOG, "Attendance"));
        assertThat(engine.createTokenAt(NOON)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(NOON.plusMillis(1))).isEqualTo(new GlobalSequenceTrackingToken(2));
    }
}
