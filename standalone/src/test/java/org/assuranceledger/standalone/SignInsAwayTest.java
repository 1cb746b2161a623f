package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.command.ledger.LedgerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What people are told while whoever gives out sign-ins cannot be reached: not that theirs is bad. */
class SignInsAwayTest {
    private static final Clock OUTSIDE = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final String SIGN_INS = "--spring.security.oauth2.resourceserver.jwt.";
    private static final List<Map<String, String>> ADMINISTRATOR =
            List.of(Map.of("board", "*", "role", "administrator"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jwk-set-uri=http://127.0.0.1:1/keys", "issuer-uri=http://127.0.0.1:1"})
    void everyoneIsAskedToComeAgainAndNothingIsRecorded(String nobodyListens) {
        try (IssuerForTests unreached = new IssuerForTests();
                Running service = Running.in(folder, OUTSIDE, SIGN_INS + nobodyListens)) {
            String token = unreached.token("p-1", ADMINISTRATOR);
            Member administrator = new Member(service, token);
            ListAppender<ILoggingEvent> log = heard();

            away(administrator.sends("ambleford", "{\"name\": \"Ambleford\"}", Map.of()));
            away(administrator.asks("ambleford/plans"));
            away(service.get("/boards", token));
            Running.Reply page = administrator.sees("/boards");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.headers("Retry-After")).containsExactly("30");
            assertThat(page.body()).contains("<h1", "Your sign-in cannot be checked at this moment", "ledger.css");

            assertThat(service.bean(LedgerStore.class).head().position()).isZero();
            assertThat(log.list).singleElement().satisfies(line -> {
                assertThat(line.getThrowableProxy()).isNull();
                assertThat(line.getFormattedMessage())
                        .contains("cannot be reached")
                        .doesNotContain(token);
            });
            assertThat(service.send("GET", "/actuator/health", "", Map.of())
                            .json()
                            .at("/components/signIns/status")
                            .asString())
                    .isEqualTo("WAITING");
            assertThat(service.get("/boards", "not-a-sign-in").status()).isEqualTo(401);
        }
    }

    @Test
    void aForgedSignInIsRefusedWhereItCanBeChecked() {
        try (IssuerForTests issuer = new IssuerForTests();
                IssuerForTests forger = new IssuerForTests();
                Running service = Running.in(folder, OUTSIDE, SIGN_INS + "jwk-set-uri=" + issuer.address() + "/keys")) {
            assertThat(service.get("/api/v1/boards", issuer.token("p-1", ADMINISTRATOR))
                            .status())
                    .isEqualTo(200);
            String forged = forger.token("p-1", ADMINISTRATOR);
            assertThat(service.get("/api/v1/boards", forged).status()).isEqualTo(401);
            assertThat(new Member(service, forged)
                            .sends("ambleford", "{\"name\": \"Ambleford\"}", Map.of())
                            .status())
                    .isEqualTo(401);
        }
    }

    private static void away(Running.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        assertThat(reply.json().path("code").asString()).isEqualTo("sign-ins-away");
        assertThat(reply.json().has("trace")).isFalse();
        assertThat(reply.headers("Retry-After")).containsExactly("30");
        assertThat(reply.headers("Content-Type"))
                .singleElement()
                .satisfies(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** What is logged from now on; the service sets logging up anew as it starts, so nobody need take it away again. */
    private static ListAppender<ILoggingEvent> heard() {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(heard);
        return heard;
    }
}
