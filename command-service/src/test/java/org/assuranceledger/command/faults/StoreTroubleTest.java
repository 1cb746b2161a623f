package org.assuranceledger.command.faults;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.faults.StoreServer.Part;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.faults.FaultyLine;
import org.assuranceledger.faults.LineState;
import org.assuranceledger.faults.Luck;
import org.assuranceledger.faults.OwnJvm;
import org.assuranceledger.faults.ServiceProcess;
import org.assuranceledger.faults.Signals;
import org.assuranceledger.mongo.MongoForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command service whose real store, or the line to it, fails in every way while people have things recorded. How
 * often is {@code -Dcuts}, {@code -Dcrashes} and {@code -Dpauses}; each lasts up to {@code -Dpause.seconds}.
 */
class StoreTroubleTest {
    private static final int CUTS = Integer.getInteger("cuts", 6);
    private static final int CRASHES = Integer.getInteger("crashes", 10);
    private static final int PAUSES = Integer.getInteger("pauses", 2);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("pause.seconds", 3));
    private static final int MOST_BETWEEN = 100;
    private static final List<Part> BOTH = List.of(Part.values());
    private static final LineState[] WORSE = {
        LineState.ANSWERS_LOST,
        LineState.QUESTIONS_LOST,
        LineState.CUT,
        LineState.HALF_CLOSED,
        LineState.SILENT,
        LineState.SLOW
    };

    @TempDir
    private Path folder;

    private final IssuerForTests issuer = new IssuerForTests();
    private ServerAddress server;
    private FaultyLine line;
    private OwnJvm service;
    private Account account;
    private People people;

    @BeforeEach
    void aServiceThatReachesItsStoreOverALineOfOurs() {
        String address = MongoForTests.real(StoreTroubleTest.class);
        account = new Account(MongoLedgerStore.open(MongoForTests.emptied(address, StoreTroubleTest.class)));
        server = new ServerAddress(new ConnectionString(address).getHosts().getFirst());
        line = FaultyLine.to(server.getHost(), server.getPort());
        String far = "mongodb://127.0.0.1:%d/?retryWrites=false&directConnection=true".formatted(line.port());
        ServiceProcess one =
                OneCommandService.in(folder, MongoForTests.withDatabase(far, StoreTroubleTest.class), issuer.address());
        service = one.start();
        people = People.begin(issuer, List.of(one.port()), account);
    }

    @AfterEach
    void endAll() {
        if (people != null) {
            people.close();
            service.close();
            line.close();
        }
        issuer.close();
    }

    @Test
    void whatTheLineToTheStoreDoesLosesAndDoublesNothing() throws Exception {
        Luck luck = Luck.of(StoreTroubleTest.class, "-Dcuts=" + CUTS);
        for (int cut = 0; cut < CUTS; cut++) {
            people.awaitAnswers(luck.between(1, MOST_BETWEEN));
            line.become(WORSE[cut % WORSE.length]);
            luck.pass(LONGEST);
            line.become(LineState.CLEAR);
            account.isKept();
        }
        told("Line to the store cut, silent, slow, half closed, without questions or answers, in turn, %d times"
                .formatted(CUTS));
    }

    @Test
    void aStoreThatIsKilledLosesAndDoublesNothing() throws Exception {
        StoreServer store = StoreServer.mayBeCrashed(StoreTroubleTest.class, server.getPort());
        Luck luck = Luck.of(StoreTroubleTest.class, "-Dcrashes=" + CRASHES);
        for (int crash = 0; crash < CRASHES; crash++) {
            people.awaitAnswers(luck.between(1, MOST_BETWEEN));
            store.crash(BOTH.get(crash % 2));
            store.up();
            account.isKept();
        }
        told("Storage and gateway killed in turn %d times".formatted(CRASHES));
    }

    @Test
    void aStoreThatStandsStillLosesAndDoublesNothing() throws Exception {
        StoreServer store = StoreServer.mayBeCrashed(StoreTroubleTest.class, server.getPort());
        Luck luck = Luck.of(StoreTroubleTest.class, "-Dpauses=" + PAUSES);
        for (int pause = 0; pause < PAUSES; pause++) {
            people.awaitAnswers(luck.between(1, MOST_BETWEEN));
            long[] processes = store.processes(BOTH.get(pause % 2));
            Signals.standStill(processes);
            luck.pass(LONGEST);
            Signals.goOn(processes);
            account.isKept();
        }
        told("Storage and gateway stood still in turn %d times".formatted(PAUSES));
    }

    private void told(String what) throws InterruptedException {
        people.finish();
        System.out.println(what + ": " + account.isKeptWhole());
    }
}
