package org.assuranceledger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assuranceledger.access.IssuerForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

class SignInChecksTest {
    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";
    private static final IssuerForTests ISSUER = new IssuerForTests();
    private static final JwtDecoder KEYS = keysAt(ISSUER.address() + "/keys");

    private final AtomicLong nanos = new AtomicLong();
    private final SignInChecks checks = new SignInChecks(nanos::get);

    static List<JwtDecoder> away() {
        return List.of(
                keysAt(NOBODY_LISTENS + "/keys"),
                new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(NOBODY_LISTENS)));
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @ParameterizedTest
    @MethodSource("away")
    void aSignInThatCannotBeCheckedIsNotCalledBad(JwtDecoder away) {
        assertThatExceptionOfType(SignInsAway.class)
                .isThrownBy(() -> checks.by(away).decode(good()))
                .withMessage(SignInsAway.SENTENCE);
        assertThat(checks.trouble()).hasValue("ConnectException");
    }

    @ParameterizedTest
    @MethodSource("away")
    void whatNobodySignedIsBadWhoeverIsAway(JwtDecoder away) {
        Stream.of("board-manager", "a.b.c", ISSUER.unsigned(Map.of("sub", "p-1")))
                .forEach(token -> assertThatExceptionOfType(BadJwtException.class)
                        .as(token)
                        .isThrownBy(() -> checks.by(away).decode(token)));
        assertThat(checks.trouble()).isEmpty();
    }

    @Test
    void aForgedSignInIsBadWhereTheKeysCanBeHad() {
        try (IssuerForTests other = new IssuerForTests()) {
            assertThatExceptionOfType(BadJwtException.class)
                    .isThrownBy(() -> checks.by(KEYS).decode(other.token(Map.of("sub", "p-1"))));
        }
        assertThat(checks.trouble()).isEmpty();
    }

    @Test
    void healthSaysWhatStoodInTheWayUntilASignInCouldBeChecked() {
        SignInsHealth health = new SignInsHealth(checks);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        refused();
        Health waiting = health.health();
        assertThat(waiting.getStatus()).isEqualTo(SignInsHealth.WAITING);
        assertThat(waiting.getDetails().get("what")).asString().contains("could not be reached", "ConnectException");
        assertThat(waiting.getDetails()).containsKey("todo");

        checks.by(KEYS).decode(good());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void theLogSaysItOnceAMinuteWithoutTheTokenAndWithoutAPageOfJava() {
        Logger log = (Logger) LoggerFactory.getLogger(SignInChecks.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.addAppender(heard);
        refused();
        refused();
        assertThat(heard.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(line.getFormattedMessage())
                    .contains("cannot be reached (ConnectException)")
                    .doesNotContain(good().substring(0, 20));
        });

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        refused();
        log.detachAppender(heard);
        assertThat(heard.list).hasSize(2);
    }

    private void refused() {
        assertThatExceptionOfType(SignInsAway.class)
                .isThrownBy(() -> checks.by(away().getFirst()).decode(good()));
    }

    private static String good() {
        return ISSUER.token(Map.of("sub", "p-1"));
    }

    private static JwtDecoder keysAt(String address) {
        return NimbusJwtDecoder.withJwkSetUri(address).build();
    }
}
