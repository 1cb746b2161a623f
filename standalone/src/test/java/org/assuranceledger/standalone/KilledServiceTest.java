package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.assuranceledger.command.ledger.LedgerCheck;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program is killed, or stands still, while many people have things recorded, who lose patience and ask again
 * under the same key. How often is {@code -Dkills=...} and {@code -Dpauses=...}; a pause lasts {@code
 * -Dpause.seconds=...}.
 */
class KilledServiceTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int PAUSES = Integer.getInteger("pauses", 1);
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("pause.seconds", 1));
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int CLIENTS = 8;
    private static final int MOST_BETWEEN = 200;

    @TempDir
    private Path folder;

    /** Position at which each command was acknowledged, by its key. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Semaphore answers = new Semaphore(0);
    private final LongAdder askedAgain = new LongAdder();
    private final Queue<AssertionError> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;
    private BoardSignIns signIns;
    private String setting;

    @BeforeEach
    void whoSignsIn() throws Exception {
        signIns = new BoardSignIns();
        setting = signIns.asSetting(folder);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAKillOnceAndInOneOrder() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KilledServiceTest: -Dseed=" + seed + " -Dkills=" + KILLS);
        Random random = new Random(seed);
        try (Child service = open()) {
            begin(service);
            service.stop();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(1 + random.nextInt(MOST_BETWEEN), kill);
            everythingIsThereOnce();
        }
        int before = acknowledged.size();
        everySentCommandIsAnsweredTheSameOnceMore();
        everythingIsThereOnce();
        System.out.println("KilledServiceTest: %d kills, %d acknowledged before the last, 0 lost, 0 doubled, 0 gaps"
                .formatted(KILLS, before));
    }

    @Test
    void whatStoodStillGoesOnAndRecordsNothingTwiceForThoseWhoAskedAgainMeanwhile() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KilledServiceTest: -Dseed=%d -Dpauses=%d -Dpause.seconds=%d"
                .formatted(seed, PAUSES, PAUSE.toSeconds()));
        Random random = new Random(seed);
        try (Child service = open()) {
            begin(service);
            List<Thread> clients = clients(service, "still");
            for (int pause = 0; pause < PAUSES; pause++) {
                awaitAnswers(1 + random.nextInt(MOST_BETWEEN));
                standsStill(service);
            }
            awaitAnswers(CLIENTS);
            enough = true;
            ended(clients);
            service.kill();
        }
        assertThat(surprises).isEmpty();
        assertThat(acknowledged).hasSameSizeAs(sent);
        everythingIsThereOnce();
        System.out.println("KilledServiceTest: %d pauses, %d acknowledged, %d asked again, 0 lost, 0 doubled, 0 gaps"
                .formatted(PAUSES, acknowledged.size(), askedAgain.sum()));
    }

    private void standsStill(Child service) {
        long before = askedAgain.sum();
        service.standStill();
        LockSupport.parkNanos(PAUSE.toNanos());
        service.goOn();
        assertThat(askedAgain.sum() - before).as("asked again meanwhile").isPositive();
    }

    private void begin(Child service) throws IOException, InterruptedException {
        post(service, signIns.token("*", "administrator"), "/api/v1/boards/ambleford", "begin-ambleford", """
                {"name": "Ambleford Safeguarding Children Board"}""");
        assertThat(acknowledged).hasSize(1);
    }

    private void killAfter(int answersBefore, int kill) throws IOException, InterruptedException {
        try (Child service = open()) {
            List<Thread> clients = clients(service, Integer.toString(kill));
            awaitAnswers(answersBefore);
            service.kill();
            ended(clients);
        }
    }

    private List<Thread> clients(Child service, String turn) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> Thread.ofVirtual().start(() -> keepPosting(service, turn + "-" + client)))
                .toList();
    }

    private void awaitAnswers(int more) throws InterruptedException {
        answers.drainPermits();
        boolean came = answers.tryAcquire(more, 3, TimeUnit.MINUTES);
        assertThat(surprises).isEmpty();
        assertThat(came).as("people are answered again").isTrue();
    }

    private static void ended(List<Thread> clients) throws InterruptedException {
        for (Thread client : clients) {
            assertThat(client.join(Duration.ofMinutes(3))).isTrue();
        }
    }

    private void keepPosting(Child service, String client) {
        String manager = signIns.token("ambleford", "board-manager");
        try {
            for (int i = 0; !enough; i++) {
                String key = "audit-" + client + "-" + i;
                post(service, manager, "/api/v1/boards/ambleford/audits/" + key, key, """
                        {"title": "Audit %s", "kind": "multi-agency", "method": "Case files"}""".formatted(key));
                answers.release();
            }
        } catch (IOException killed) {
            // what was under way has no answer
        } catch (AssertionError surprise) {
            surprises.add(surprise);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(Child service, String token, String address, String key, String body)
            throws IOException, InterruptedException {
        sent.put(key, body);
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json", "Idempotency-Key", key);
        HttpResponse<String> answer = answer(service, address, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        long position =
                JsonMapper.shared().readTree(answer.body()).path("position").asLong();
        assertThat(acknowledged.putIfAbsent(key, position)).isIn(null, position);
        return answer;
    }

    /** Whoever is not answered soon, or is hung up on, asks again; the service may still take up what they asked before. */
    private HttpResponse<String> answer(Child service, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return service.send("POST", address, body, headers, PATIENCE);
            } catch (IOException e) {
                if (!service.isAlive()) {
                    throw e;
                }
                askedAgain.increment();
            }
        }
    }

    /** A commit for each acknowledged command, at its position; none twice; no gap; the chain intact. */
    private void everythingIsThereOnce() {
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            assertThat(LedgerCheck.whole(ledger)).isInstanceOf(LedgerCheck.Intact.class);
            List<Long> positions = new ArrayList<>();
            acknowledged.forEach((key, position) -> {
                assertThat(ledger.at(position))
                        .get()
                        .satisfies(commit ->
                                assertThat(commit.decision().command().id()).endsWith(key));
                positions.add(position);
            });
            assertThat(positions).doesNotHaveDuplicates();
            assertThat(ledger.head().number()).isBetween((long) acknowledged.size(), (long) sent.size());
        }
    }

    /** Those without an answer are recorded now, if they were not; the others say where they stand. */
    private void everySentCommandIsAnsweredTheSameOnceMore() throws IOException, InterruptedException {
        int before = acknowledged.size();
        try (Child service = open()) {
            String manager = signIns.token("ambleford", "board-manager");
            for (Map.Entry<String, String> one : Map.copyOf(sent).entrySet()) {
                if (one.getKey().startsWith("audit-")) {
                    String address = "/api/v1/boards/ambleford/audits/" + one.getKey();
                    HttpResponse<String> answer = post(service, manager, address, one.getKey(), one.getValue());
                    assertThat(before).isPositive();
                    assertThat(answer.statusCode()).isIn(200, 201);
                }
            }
            assertThat(service.stop()).isEqualTo(143);
        }
        try (LedgerStore ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))) {
            assertThat(ledger.head().number()).isEqualTo(sent.size());
        }
    }

    private Child open() throws IOException {
        Child service = Child.start(folder, setting);
        assertThat(service.awaitOpen()).as("it starts in silence").isEmpty();
        return service;
    }
}
