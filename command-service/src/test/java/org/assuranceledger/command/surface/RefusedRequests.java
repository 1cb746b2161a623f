package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.refusal.RuleBook;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests about an action, and what is so of every refusal: it is one of the book, and nothing is recorded. */
abstract class RefusedRequests {
    static final String NOTE = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";

    private static final Set<String> SET = ConcurrentHashMap.newKeySet();

    @LocalServerPort
    int port;

    @Autowired
    private LedgerStore ledger;

    @Autowired
    private RuleBook rules;

    Scene scene;
    Reply reply;
    private long before;

    @BeforeEach
    void aBoardHasAnAction() {
        String board = getClass().getSimpleName().toLowerCase(Locale.ROOT);
        scene = SET.add(board) ? Scene.set(port, board) : new Scene(port, board);
        nothingIsToBeRecordedFromNowOn();
    }

    void nothingIsToBeRecordedFromNowOn() {
        before = ledger.head().number();
    }

    @AfterEach
    void theRefusalIsOneOfTheBookAndNothingIsRecorded() {
        assertThat(ledger.head().number()).isEqualTo(before);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(reply.status());
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/" + reply.code());
        assertThat(reply.json().path("detail").asString()).endsWith(".");
        assertThat(reply.json().path("remedy").asString()).endsWith(".");
        assertThat(rules.named(reply.code())).isNotEmpty();
        assertThat(reply.text()).doesNotContain("Exception", "org.assuranceledger");
    }

    Reply progress(String body) {
        return post(Map.of(), body);
    }

    Reply post(Map<String, String> more, String body) {
        return scene.manager().post(Scene.address(scene.action()) + "/progress", body, headers(more));
    }

    HttpRequest.Builder request(Map<String, String> headers) {
        HttpRequest.Builder request = scene.manager().to(Scene.address(scene.action()) + "/progress");
        headers.forEach(request::header);
        return request.header("Content-Type", "application/json");
    }

    Map<String, String> headers(Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Idempotency-Key", Api.key());
        headers.put(
                "If-Match",
                scene.manager().get(Scene.address(scene.action()) + "/version").header("etag"));
        headers.putAll(more);
        return headers;
    }

    void refused(int status, String code) {
        assertThat(reply.code()).as(reply.text()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
    }
}
