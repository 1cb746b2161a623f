package org.assuranceledger.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.faults.Luck;
import org.assuranceledger.faults.OwnJvm;
import org.assuranceledger.faults.ServiceProcess;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The query service is killed, or stands still, while the ledger grows and each of its commits comes twice. How often
 * is {@code -Dkills=...} and {@code -Dpauses=...}, of which each store has half; a pause lasts up to
 * {@code -Dpause.seconds=...}.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class KilledReaderTest {
    private static final int KILLS = half("kills", 10);
    private static final int PAUSES = half("pauses", 4);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(Integer.getInteger("pause.seconds", 3));
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final int MOST_BETWEEN = 200;

    /** Where journal and views are kept. */
    enum Store {
        /** In this JVM, which outlives what is killed. */
        IN_MEMORY,
        /** A real one; where there is none, the test is skipped and says so. */
        SERVER;

        String address() {
            return this == IN_MEMORY ? MongoForTests.inMemory() : MongoForTests.real(KilledReaderTest.class);
        }
    }

    @Parameter
    Store store;

    @TempDir
    private Path folder;

    private final LedgerTopics topics = BrokerForTests.topics(KilledReaderTest.class);
    private final IssuerForTests issuer = new IssuerForTests();
    private final Deque<AutoCloseable> open = new ArrayDeque<>(List.of(issuer));
    private ShownRecord record;
    private GrowingLedger ledger;

    @BeforeEach
    void aLedgerThatGrowsAndEachOfItsCommitsOnTheTopicTwice() {
        record = new ShownRecord(MongoForTests.emptied(store.address(), KilledReaderTest.class));
        ledger = new GrowingLedger(folder.resolve("ledger.sqlite"), record::shown);
        open.push(ledger::stopAndClose);
        Relays relays = Relays.of(ledger.store(), BrokerForTests.IN_THIS_JVM.settings(KilledReaderTest.class), topics);
        open.push(relays);
    }

    @AfterEach
    void endAll() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void theJournalIsTheLedgerAndTheViewsAreItsFoldHoweverOftenTheQueryServiceIsKilled() throws Exception {
        Luck luck = Luck.of(KilledReaderTest.class, "%d kills on %s".formatted(KILLS, store));
        ServiceProcess service = service();
        for (int kill = 0; kill < KILLS; kill++) {
            record.mayBeMovedByOthers();
            OwnJvm reader = begun(service);
            goesOn(luck);
            reader.kill();
            record.isRight(ledger.store());
        }
        begun(service); // and now it waits until what the last one held is free by itself
        isWholeAfter(KILLS + " kills");
    }

    @Test
    void oneOfTwoThatStoodStillGoesOnWithoutHarmToWhatTheOtherTookInMeanwhile() throws Exception {
        Luck luck = Luck.of(KilledReaderTest.class, "%d pauses on %s".formatted(PAUSES, store));
        List<OwnJvm> readers = Stream.of(service(), service()).map(this::begun).toList();
        for (int pause = 0; pause < PAUSES; pause++) {
            goesOn(luck);
            OwnJvm one = readers.get(pause % 2);
            one.standStill();
            record.mayBeMovedByOthers();
            luck.pass(LONGEST_PAUSE);
            one.goOn();
            record.isRight(ledger.store());
        }
        assertThat(readers).allMatch(OwnJvm::isAlive);
        isWholeAfter(PAUSES + " pauses");
    }

    private static int half(String what, int usual) {
        return (Integer.getInteger(what, usual) + 1) / 2;
    }

    private ServiceProcess service() {
        return ServiceProcess.in(
                folder,
                QueryService.class,
                "--spring.config.name=ledger-topics,query-service",
                "--spring.mongodb.uri=" + MongoForTests.withDatabase(store.address(), KilledReaderTest.class),
                "--spring.kafka.bootstrap-servers=" + BrokerForTests.IN_THIS_JVM.servers(KilledReaderTest.class),
                "--ledger.topics.commits=" + topics.commits(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address());
    }

    private OwnJvm begun(ServiceProcess service) {
        OwnJvm process = service.begin();
        open.push(process);
        return process;
    }

    /** Until some has been taken into the journal, or into all views, and then a moment more. */
    private void goesOn(Luck luck) {
        LongSupplier place = luck.between(0, 1) == 0 ? record::journalled : record::shown;
        long enough = place.getAsLong() + luck.between(1, MOST_BETWEEN);
        await().atMost(LONGEST).until(() -> place.getAsLong() >= enough);
        luck.pass(A_MOMENT);
    }

    private void isWholeAfter(String what) throws InterruptedException {
        long commits = ledger.stop();
        long last = ledger.store().head().position();
        await().atMost(LONGEST).until(() -> record.shown() == last);
        record.isRight(ledger.store());
        assertThat(record.journalled()).isEqualTo(last);
        String figures = "%d commits with %d entries in the journal, and in the views".formatted(commits, last);
        System.out.println("KilledReaderTest: %s, %s: %s, 0 lost, 0 doubled, 0 gaps".formatted(store, what, figures));
    }
}
