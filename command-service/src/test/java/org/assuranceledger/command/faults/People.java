package org.assuranceledger.command.faults;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.assuranceledger.access.IssuerForTests;
import tools.jackson.databind.json.JsonMapper;

/** Eight people who have audits begun, one after another, and ask again under the same key until they are answered. */
final class People implements AutoCloseable {
    private static final int COUNT = 8;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(45);
    private static final long BEFORE_ASKING_AGAIN = 50_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final IssuerForTests issuer;
    private final List<Integer> ports;
    private final Account account;
    private final Semaphore answers = new Semaphore(0);
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private volatile boolean enough;

    private People(IssuerForTests issuer, List<Integer> ports, Account account) {
        this.issuer = issuer;
        this.ports = ports;
        this.account = account;
        this.threads = IntStream.range(0, COUNT)
                .mapToObj(person -> Thread.ofVirtual().unstarted(() -> haveRecorded(person)))
                .toList();
    }

    /** The board is established, and they begin; of several services each asks whichever answers. */
    static People begin(IssuerForTests issuer, List<Integer> ports, Account account) {
        People people = new People(issuer, ports, account);
        people.untilAnswered(0, "the-board", "administrator", "", """
                {"name": "Ambleford Safeguarding Children Board"}""");
        assertThat(people.surprises).isEmpty();
        people.threads.forEach(Thread::start);
        return people;
    }

    /** Waits until so many more have been answered; at most some minutes. */
    void awaitAnswers(int more) throws InterruptedException {
        answers.drainPermits();
        boolean came = answers.tryAcquire(more, 3, TimeUnit.MINUTES);
        assertThat(surprises).isEmpty();
        assertThat(came).as("people are answered again").isTrue();
    }

    /** Each has the last thing recorded that they asked for; then they go home. */
    void finish() throws InterruptedException {
        enough = true;
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofMinutes(3))).isTrue();
        }
        assertThat(surprises).isEmpty();
    }

    @Override
    public void close() {
        enough = true;
        threads.forEach(Thread::interrupt);
        http.shutdownNow();
    }

    private void haveRecorded(int person) {
        for (int i = 0; !enough; i++) {
            String key = "audit-" + person + "-" + i;
            untilAnswered(person, key, "board-manager", "/audits/" + key, """
                    {"title": "Audit %s", "kind": "multi-agency", "method": "Case files"}""".formatted(key));
            answers.release();
        }
    }

    private void untilAnswered(int person, String key, String role, String below, String body) {
        account.asks(key);
        String token = issuer.token("p-" + person, List.of(Map.of("board", boards(role), "role", role)));
        for (int attempt = 0; !Thread.currentThread().isInterrupted(); attempt++) {
            int port = ports.get((person + attempt) % ports.size());
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/api/v1/boards/" + Account.BOARD + below))
                    .timeout(LONGEST_ANSWER)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(ofString(body))
                    .build();
            if (send(request).filter(answer -> isAnswer(key, answer)).isPresent()) {
                return;
            }
            LockSupport.parkNanos(BEFORE_ASKING_AGAIN);
        }
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean isAnswer(String key, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200 || status == 201) {
            account.isTold(
                    key,
                    JsonMapper.shared().readTree(answer.body()).path("position").asLong());
            return true;
        }
        if (status != 503) {
            surprises.add(status + " " + answer.body());
            enough = true;
        }
        return status != 503;
    }

    private static String boards(String role) {
        return role.equals("administrator") ? "*" : Account.BOARD;
    }
}
