package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * What whoever runs the service sees of it: health in words, counts by rule, and logs without the words of the record.
 */
@OverHttp
class OperationsTest {
    private static final String MARKER = "Marker-of-a-free-text";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void healthIsSaidInWords() {
        Reply health = new Api(port, "").get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().at("/components/ledger/details/what").asString())
                .startsWith("Commands are taken.");
    }

    @Test
    void acceptedAndRefusedCommandsAreCounted() {
        Scene scene = Scene.set(port, "counted");
        scene.manager().create(Scene.address(scene.plan()), "{}");
        String meters = new Api(port, "").get("/actuator/prometheus").text();
        assertThat(meters)
                .contains("commands_accepted_total{command=\"AgreeAction\"}")
                .contains("commands_refused_total{command=\"DraftPlan\",rule=\"text-missing\"}")
                .contains("commands_seconds_count{command=\"AgreeAction\"}")
                .doesNotContain("counted");
    }

    @Test
    void aRepetitionIsNotCountedAsAccepted() {
        Scene scene = Scene.set(port, "counted-once");
        Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"1\"");
        String note = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";
        good(scene.manager().post(Scene.address(scene.action()) + "/progress", note, headers));
        String counted = accepted("RecordProgress");
        good(scene.manager().post(Scene.address(scene.action()) + "/progress", note, headers));
        assertThat(accepted("RecordProgress")).isEqualTo(counted);
    }

    private String accepted(String command) {
        return new Api(port, "")
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("commands_accepted_total{command=\"" + command + "\"}"))
                .collect(Collectors.joining());
    }

    @Test
    void nothingElseOfTheInsideIsOpen() {
        assertThat(new Api(port, "").get("/actuator/env").status()).isEqualTo(401);
        assertThat(new Api(port, "").get("/v3/api-docs").status()).isEqualTo(401);
    }

    @Test
    void aLogNeverHoldsTheWordsOfTheRecord() {
        String log = logOf(() -> {
            Scene scene = Scene.set(port, "logged");
            Api manager = scene.manager();
            String note = "{\"note\": \"" + MARKER + "\", \"effectiveOn\": \"%s\"}";
            good(manager.change(scene.action(), "/progress", note.formatted("2015-07-01")));
            refused(manager.change(scene.action(), "/progress", note.formatted("2999-01-01")));
            refused(manager.change(scene.action(), "/progress", "{\"" + MARKER + "\": 1}"));
            refused(manager.change(scene.action(), "/progress", "{\"note\": [\"" + MARKER + "\"]}"));
            refused(manager.change(scene.action(), "/progress", MARKER));
            refused(manager.post(Scene.address(scene.action()) + "/progress", "{}", Map.of("Reason", MARKER)));
            Unforeseen.log(new IllegalStateException(MARKER, new IllegalArgumentException(MARKER)));
        });
        assertThat(log).contains("IllegalStateException", "trace number").doesNotContain(MARKER);
        assertThat(log.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void whatIsNotThereIsNoFaultOfTheService() {
        String log = logOf(() -> {
            Scene scene = Scene.set(port, "missing");
            Map<String, String> headers = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"0\"");
            Map.of(
                            "/plans/9/adoption", "{\"adoptedBy\": \"The board\"}",
                            "/plans/2015-16/actions/9.9/closure", "{\"outcome\": \"Done\"}",
                            "/challenges/9/links", "{\"link\": \"missing/challenges/1\"}",
                            "/audits/none/findings/1/closure", "{\"outcome\": \"Done\", \"embedded\": true}",
                            "/section11/none/closure", "{}")
                    .forEach((address, body) -> assertThat(scene.manager()
                                    .post(Scene.address(scene.board()) + address, body, headers)
                                    .code())
                            .as(address)
                            .isEqualTo("no-such-thing"));
        });
        assertThat(log).doesNotContain("stack_trace", "Exception");
    }

    @Test
    void whatCannotBeBegunIsNoFaultOfTheService() {
        String log = logOf(() -> {
            Scene scene = Scene.set(port, "not-begun");
            Reply reply = scene.manager().create(Scene.address(scene.board()) + "/audits/cse", """
                    {"title": "Audit", "kind": "themed", "method": "Files", "effectiveOn": "2999-01-01"}""");
            assertThat(reply.code()).as(reply.text()).isEqualTo("effective-in-future");
        });
        assertThat(log).doesNotContain("stack_trace", "Exception");
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isGreaterThanOrEqualTo(400);
    }

    /** What would be written, in the form in which the service writes it, while something is done. */
    private String logOf(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        root.setLevel(Level.INFO);
        Appender<ILoggingEvent> console = root.getAppender("console");
        root.detachAppender(console);
        root.addAppender(heard);
        try {
            work.run();
        } finally {
            root.detachAppender(heard);
            root.addAppender(console);
            root.setLevel(level);
        }
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        root.getLoggerContext().putObject(Environment.class.getName(), environment);
        encoder.setContext(root.getLoggerContext());
        encoder.setFormat("ecs");
        encoder.start();
        return heard.list.stream()
                .map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
