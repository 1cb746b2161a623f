package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eight members of a board, each of whom has one audit begun after another. Whoever is not answered soon, or is hung up
 * on, asks again under the same key for as long as the service runs.
 */
final class BusyMembers {
    static final int COUNT = 8;

    private static final String BOARD = "/api/v1/boards/ambleford";
    private static final int LONGEST_MINUTES = 3;

    /** Position at which each command was acknowledged, by its key. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Semaphore answers = new Semaphore(0);
    private final LongAdder askedAgain = new LongAdder();
    private final Queue<AssertionError> surprises = new ConcurrentLinkedQueue<>();
    private final BoardSignIns signIns;
    private final Duration patience;
    private volatile boolean enough;
    private List<Thread> busy = List.of();

    BusyMembers(BoardSignIns signIns, Duration patience) {
        this.signIns = signIns;
        this.patience = patience;
    }

    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    int sent() {
        return sent.size();
    }

    long askedAgain() {
        return askedAgain.sum();
    }

    /** Gives them a board. */
    void beginTheirBoard(Child service) throws IOException, InterruptedException {
        post(service, signIns.token("*", "administrator"), BOARD, "begin-ambleford", """
                {"name": "Ambleford Safeguarding Children Board"}""");
    }

    /** Has them begin, under keys that no other turn has. */
    void begin(Child service, String turn) {
        busy = IntStream.range(0, COUNT)
                .mapToObj(member -> Thread.ofVirtual().start(() -> keepAsking(service, turn + "-" + member)))
                .toList();
    }

    void awaitAnswers(int more) throws InterruptedException {
        answers.drainPermits();
        boolean came = answers.tryAcquire(more, LONGEST_MINUTES, TimeUnit.MINUTES);
        assertThat(surprises).isEmpty();
        assertThat(came).as("people are answered again").isTrue();
    }

    /** Lets each have what they last asked for, and nothing more. */
    void finish() throws InterruptedException {
        enough = true;
        awaitEnd();
        assertThat(surprises).isEmpty();
    }

    /** Waits until each has noticed that the service runs no more. */
    void awaitEnd() throws InterruptedException {
        for (Thread member : busy) {
            assertThat(member.join(Duration.ofMinutes(LONGEST_MINUTES))).isTrue();
        }
    }

    /** Those without an answer are recorded now, if they were not; the others must hear where they stand. */
    void askForAllOnceMore(Child service) throws IOException, InterruptedException {
        String manager = signIns.token("ambleford", "board-manager");
        for (Map.Entry<String, String> one : Map.copyOf(sent).entrySet()) {
            if (one.getKey().startsWith("audit-")) {
                post(service, manager, audit(one.getKey()), one.getKey(), one.getValue());
            }
        }
    }

    private void keepAsking(Child service, String member) {
        String manager = signIns.token("ambleford", "board-manager");
        try {
            for (int i = 0; !enough; i++) {
                String key = "audit-" + member + "-" + i;
                post(service, manager, audit(key), key, """
                        {"title": "Audit %s", "kind": "multi-agency", "method": "Case files"}""".formatted(key));
                answers.release();
            }
        } catch (IOException ended) {
            // what was under way has no answer
        } catch (AssertionError surprise) {
            surprises.add(surprise);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String audit(String key) {
        return BOARD + "/audits/" + key;
    }

    private void post(Child service, String token, String address, String key, String body)
            throws IOException, InterruptedException {
        sent.put(key, body);
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json", "Idempotency-Key", key);
        HttpResponse<String> answer = answer(service, address, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        long position =
                JsonMapper.shared().readTree(answer.body()).path("position").asLong();
        assertThat(acknowledged.putIfAbsent(key, position)).isIn(null, position);
    }

    private HttpResponse<String> answer(Child service, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return service.send("POST", address, body, headers, patience);
            } catch (IOException e) {
                if (!service.isAlive()) {
                    throw e;
                }
                askedAgain.increment();
            }
        }
    }
}
