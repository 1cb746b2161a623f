package org.assuranceledger.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.faults.Luck;
import org.assuranceledger.faults.OwnJvm;
import org.assuranceledger.faults.ServiceProcess;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.mongo.ThreeMembers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/**
 * Another of a replica set's three members becomes its primary, again and again, while people have things recorded
 * ({@code -Dcuts=...}).
 */
class StepDownTest {
    private static final int TIMES = Integer.getInteger("cuts", 3);
    private static final int MOST_BETWEEN = 100;

    @TempDir
    private Path folder;

    @BeforeAll
    static void whereDockerAnswers() {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers) {
            System.out.println("SKIPPED StepDownTest: only a replica set steps down, and no Docker engine answers.");
        }
        assumeTrue(answers, "no Docker engine answers");
    }

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenThePrimaryStepsDown() throws Exception {
        whilePeopleRecord("Primary stepped down", ThreeMembers::stepDown);
    }

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenThePrimaryIsKilled() throws Exception {
        whilePeopleRecord("Primary killed", set -> set.begin(set.killPrimary()));
    }

    private void whilePeopleRecord(String what, Consumer<ThreeMembers> trouble) throws Exception {
        Luck luck = Luck.of(StepDownTest.class, "-Dcuts=" + TIMES);
        try (ThreeMembers set = ThreeMembers.start();
                MongoClient client = MongoClients.create(set.address());
                IssuerForTests issuer = new IssuerForTests()) {
            Account account = new Account(
                    MongoLedgerStore.open(client.getDatabase(MongoForTests.databaseName(StepDownTest.class))));
            ServiceProcess one = OneCommandService.in(
                    folder, MongoForTests.withDatabase(set.address(), StepDownTest.class), issuer.address());
            try (OwnJvm service = one.start();
                    People people = People.begin(issuer, List.of(one.port()), account)) {
                for (int time = 0; time < TIMES; time++) {
                    people.awaitAnswers(luck.between(1, MOST_BETWEEN));
                    trouble.accept(set);
                    account.isKept();
                    assertThat(service.isAlive()).isTrue();
                }
                people.finish();
                System.out.println("%s %d times: %s".formatted(what, TIMES, account.isKeptWhole()));
            }
        }
    }
}
