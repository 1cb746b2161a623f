package org.assuranceledger.command.challenge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.challenge.Challenges.LOG;
import static org.assuranceledger.command.fixture.Fixtures.UNSAID;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assuranceledger.command.fixture.LedgerInAFile;
import org.assuranceledger.command.fixture.LedgerInAFile.Service;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of challenges when two command services log them at once. */
class ChallengeNumbersTest {
    private static final int MANY = 24;

    @TempDir
    private Path folder;

    @Test
    void aNumberAndItsChallengeAreOneCommit() throws Exception {
        try (LedgerInAFile ledger = new LedgerInAFile(folder)) {
            Service service = ledger.service(ChallengeNumbersTest::aggregates);
            assertThat(service.give("1", challenge())).isEqualTo(LOG + "/1");
            service.give("2", new RecordChallengeResponse(LOG + "/1", "nelft", "A rota is in place", "", UNSAID));
            assertThat(ledger.commits())
                    .containsExactly(
                            List.of("challenge-numbered " + LOG, "challenge-logged " + LOG + "/1"),
                            List.of("challenge-response-recorded " + LOG + "/1"));
        }
    }

    @Test
    @Timeout(60)
    void noNumberIsGivenTwiceAndNoneIsLost() throws Exception {
        try (LedgerInAFile ledger = new LedgerInAFile(folder);
                ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Service> services = List.of(
                    ledger.service(ChallengeNumbersTest::aggregates), ledger.service(ChallengeNumbersTest::aggregates));
            List<Callable<Object>> commands = IntStream.range(0, MANY)
                    .<Callable<Object>>mapToObj(i -> () -> insist(services.get(i % 2), "c" + i))
                    .toList();
            Set<Object> given =
                    people.invokeAll(commands).stream().map(Future::resultNow).collect(toSet());
            Set<Object> all = IntStream.rangeClosed(1, MANY)
                    .mapToObj(number -> LOG + "/" + number)
                    .collect(toSet());
            assertThat(given).isEqualTo(all);
            assertThat(ledger.commits()).hasSize(MANY);
        }
    }

    /** Gives the command until no other service was faster, as every submission does. */
    private static Object insist(Service service, String commandId) {
        while (true) {
            try {
                return service.give(commandId, challenge());
            } catch (ConcurrencyException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void aggregates(Configurer axon) {
        axon.configureAggregate(ChallengeLog.class).configureAggregate(Challenge.class);
    }

    private static LogChallenge challenge() {
        return new LogChallenge(
                LOG,
                "independent-chair",
                Optional.empty(),
                "Board meeting",
                Optional.empty(),
                List.of("nelft"),
                "Attendance at conferences",
                "It has fallen",
                "attendance",
                "Say how it will rise",
                "",
                false,
                List.of(),
                UNSAID);
    }
}
