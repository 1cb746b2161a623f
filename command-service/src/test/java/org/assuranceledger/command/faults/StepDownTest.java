package org.assuranceledger.command.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.ledger.MongoLedgerStore;
import org.assuranceledger.faults.OwnJvm;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The primary of a replica set steps down, again and again, while people have things recorded ({@code -Dcuts=...}). */
class StepDownTest {
    private static final int TIMES = Integer.getInteger("cuts", 3);
    private static final int MOST_BETWEEN = 100;

    /** For five seconds it may not be elected; it is alone, so there is no primary meanwhile. */
    private static final Document STEP_DOWN = new Document("replSetStepDown", 5).append("force", true);

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenThePrimaryStepsDown() throws Exception {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers) {
            System.out.println("SKIPPED StepDownTest: only a replica set steps down, and no Docker engine answers.");
        }
        assumeTrue(answers, "no Docker engine answers");
        try (MongoDBContainer server = new MongoDBContainer("mongo:8").withReplicaSet()) {
            server.start();
            try (MongoClient client = MongoClients.create(server.getReplicaSetUrl())) {
                whileItStepsDown(server.getReplicaSetUrl("ledger"), client);
            }
        }
    }

    private void whileItStepsDown(String ledger, MongoClient client) throws Exception {
        Luck luck = Luck.of(StepDownTest.class, "-Dcuts=" + TIMES);
        Account account = new Account(MongoLedgerStore.open(client.getDatabase("ledger")));
        try (IssuerForTests issuer = new IssuerForTests()) {
            ServiceProcess one = ServiceProcess.in(folder, ledger, issuer.address());
            try (OwnJvm service = one.start();
                    People people = People.begin(issuer, List.of(one.port()), account)) {
                for (int time = 0; time < TIMES; time++) {
                    people.awaitAnswers(luck.between(1, MOST_BETWEEN));
                    assertThat(service.isAlive()).isTrue();
                    stepDown(client);
                    account.isKept();
                }
                people.finish();
                System.out.println("Primary stepped down %d times: %s".formatted(TIMES, account.isKeptWhole()));
            }
        }
    }

    private static void stepDown(MongoClient client) {
        try {
            client.getDatabase("admin").runCommand(STEP_DOWN);
        } catch (MongoException e) {
            // it may hang up on whoever asks for it
        }
    }
}
