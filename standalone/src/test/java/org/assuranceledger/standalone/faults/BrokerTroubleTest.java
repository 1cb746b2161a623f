package org.assuranceledger.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.assuranceledger.command.redaction.Eraser;
import org.assuranceledger.command.relay.KafkaTopics;
import org.assuranceledger.command.relay.PlaceInMemory;
import org.assuranceledger.command.relay.Relay;
import org.assuranceledger.faults.BrokerProcess;
import org.assuranceledger.faults.FaultyLine;
import org.assuranceledger.faults.LineState;
import org.assuranceledger.faults.OwnJvm;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.intake.MongoJournal;
import org.assuranceledger.query.wiring.RunningIntake;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Relay and intake with a real broker in a process of its own, to which, or to whose line, things happen while the
 * ledger grows. How often is {@code -Dkills}, {@code -Dpauses} and {@code -Dcuts}; each lasts up to {@code
 * -Dpause.seconds}.
 */
class BrokerTroubleTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int PAUSES = Integer.getInteger("pauses", 2);
    private static final int CUTS = Integer.getInteger("cuts", 6);
    private static final int PAUSE_SECONDS = Integer.getInteger("pause.seconds", 2);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final LineState[] WORSE = {
        LineState.CUT,
        LineState.SILENT,
        LineState.ANSWERS_LOST,
        LineState.QUESTIONS_LOST,
        LineState.SLOW,
        LineState.HALF_CLOSED
    };

    @TempDir
    private Path folder;

    private final LedgerTopics names = BrokerForTests.topics(BrokerTroubleTest.class);
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private FaultyLine line;
    private BrokerProcess broker;
    private OwnJvm running;
    private GrowingLedger ledger;
    private MongoJournal journal;

    @BeforeEach
    void aBrokerAndALedgerThatGrows() throws Exception {
        int port = OwnJvm.freePort();
        line = FaultyLine.to("127.0.0.1", port);
        broker = BrokerProcess.in(folder, port, line.port());
        running = broker.start();
        journal = new MongoJournal(MongoForTests.emptied(MongoForTests.inMemory(), BrokerTroubleTest.class));
        ledger = new GrowingLedger(
                folder.resolve("ledger.sqlite"), () -> journal.head().position());
    }

    @AfterEach
    void endAll() throws Exception {
        ledger.stopAndClose();
        line.close();
        running.close();
    }

    @Test
    void theJournalIsWholeAndInOrderHoweverOftenTheBrokerIsKilled() throws Exception {
        happens(KILLS, "kills", turn -> {
            running.kill();
            pass();
            running = broker.start();
        });
    }

    @Test
    void theJournalIsWholeAndInOrderHoweverLongTheBrokerStandsStill() throws Exception {
        happens(PAUSES, "pauses", turn -> {
            running.standStill();
            pass();
            running.goOn();
        });
    }

    @Test
    void theJournalIsWholeAndInOrderWhateverTheLineToTheBrokerDoes() throws Exception {
        happens(CUTS, "cuts", turn -> {
            line.become(WORSE[turn % WORSE.length]);
            pass();
            line.become(LineState.CLEAR);
        });
    }

    private interface Trouble {
        void befall(int turn) throws Exception;
    }

    private void happens(int times, String what, Trouble trouble) throws Exception {
        String servers = "127.0.0.1:" + line.port();
        try (KafkaTopics topics = new KafkaTopics(Map.of("bootstrap.servers", servers), names);
                Relay relay = new Relay(
                        ledger.store(), new PlaceInMemory(), topics, new Eraser(ledger.store(), 0, List.of()))) {
            relay.start();
            try (RunningIntake intake = new RunningIntake(servers, names.commits(), journal)) {
                for (int turn = 0; turn < times; turn++) {
                    growsBy(1 + random.nextInt(200));
                    trouble.befall(turn);
                }
                growsBy(1);
                assertThat(intake.isRunning()).isTrue();
                long last = ledger.stop();
                await().atMost(LONGEST).until(() -> journal.head().number() == last);
                isWhole(servers, times + " " + what);
            }
        }
    }

    private void isWhole(String servers, String what) {
        assertThat(journal.after(0, Integer.MAX_VALUE)).isEqualTo(ledger.store().after(0, Integer.MAX_VALUE));
        List<Long> sent = CommitsTopic.numbers(servers, names.commits());
        assertThat(CommitsTopic.outOfTurn(sent)).isEmpty();
        long commits = journal.head().number();
        System.out.println(
                "BrokerTroubleTest: -Dseed=%d, %s: %d commits in the journal, 0 lost, 0 doubled, 0 gaps; %d messages"
                        .formatted(seed, what, commits, sent.size()));
    }

    /** Until the journal has so many more. */
    private void growsBy(int more) {
        long before = journal.head().number();
        await().atMost(LONGEST).until(() -> journal.head().number() >= before + more);
    }

    private void pass() {
        LockSupport.parkNanos(random.nextLong(PAUSE_SECONDS * 1_000_000_000L));
    }
}
