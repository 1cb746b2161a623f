package org.assuranceledger.command.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.faults.Luck;
import org.assuranceledger.faults.OwnJvm;
import org.assuranceledger.faults.ServiceProcess;
import org.assuranceledger.mongo.MongoForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two command services on one ledger in a real store, of which one after the other is killed, or stands still, while
 * people have things recorded. How often is {@code -Dkills=...} and {@code -Dpauses=...}; a pause lasts up to
 * {@code -Dpause.seconds=...}.
 */
class KilledOnMongoTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int PAUSES = Integer.getInteger("pauses", 3);
    private static final int PAUSE_SECONDS = Integer.getInteger("pause.seconds", 3);
    private static final int MOST_BETWEEN = 200;

    @TempDir
    private Path folder;

    private final IssuerForTests issuer = new IssuerForTests();
    private final List<ServiceProcess> services = new ArrayList<>();
    private final List<OwnJvm> running = new ArrayList<>();
    private Account account;
    private People people;

    @BeforeEach
    void twoServicesOnOneLedger() {
        String server = MongoForTests.real(KilledOnMongoTest.class);
        account = new Account(MongoLedgerStore.open(MongoForTests.emptied(server, KilledOnMongoTest.class)));
        String ledger = MongoForTests.withDatabase(server, KilledOnMongoTest.class);
        for (int i = 0; i < 2; i++) {
            services.add(OneCommandService.in(folder, ledger, issuer.address()));
            running.add(services.get(i).start());
        }
        people =
                People.begin(issuer, services.stream().map(ServiceProcess::port).toList(), account);
    }

    @AfterEach
    void endAll() {
        if (people != null) {
            people.close();
        }
        running.forEach(OwnJvm::close);
        issuer.close();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenAServiceIsKilled() throws Exception {
        Luck luck = Luck.of(KilledOnMongoTest.class, "-Dkills=" + KILLS);
        for (int kill = 0; kill < KILLS; kill++) {
            people.awaitAnswers(luck.between(1, MOST_BETWEEN));
            running.get(kill % 2).kill();
            account.isKept();
            running.set(kill % 2, services.get(kill % 2).start());
        }
        people.finish();
        System.out.println("Services killed %d times: %s".formatted(KILLS, account.isKeptWhole()));
    }

    @Test
    void aServiceThatStoodStillGoesOnWithoutHarmToWhatOthersRecordedMeanwhile() throws Exception {
        Luck luck = Luck.of(KilledOnMongoTest.class, "-Dpauses=" + PAUSES + " -Dpause.seconds=" + PAUSE_SECONDS);
        for (int pause = 0; pause < PAUSES; pause++) {
            people.awaitAnswers(luck.between(1, MOST_BETWEEN));
            OwnJvm one = running.get(pause % 2);
            one.standStill();
            luck.pass(Duration.ofSeconds(PAUSE_SECONDS));
            one.goOn();
            account.isKept();
        }
        people.finish();
        System.out.println("Services stood still %d times: %s".formatted(PAUSES, account.isKeptWhole()));
    }
}
