package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where the keys by which sign-ins are checked cannot be had, for nothing listens at their address. */
@OverHttp
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")
class SignInsAwayTest {
    private static final String BOARD = "/api/v1/boards/away";

    @LocalServerPort
    private int port;

    @Autowired
    private LedgerStore ledger;

    @Test
    void aCommandIsAskedToComeAgainAndNothingIsRecorded() {
        Reply reply = new Api(port, SignIns.token("*", "administrator")).create(BOARD, "{\"name\": \"Away\"}");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("sign-ins-away");
        assertThat(reply.header("retry-after")).isEqualTo("30");
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().path("detail").asString()).contains("could not be checked", "nothing was recorded");
        assertThat(reply.json().path("remedy").asString()).startsWith("Ask again in a moment");
        assertThat(ledger.head().position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {BOARD + "/version", "/nothing"})
    void soIsWhoeverAsksForAnythingElse(String address) {
        assertThat(new Api(port, SignIns.token("away", "auditor")).get(address).code())
                .isEqualTo("sign-ins-away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "board-manager", "a.b.c"})
    void whoSendsNoSignInIsNotSignedInAllTheSame(String token) {
        Reply reply = new Api(port, token).create(BOARD, "{}");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("not-signed-in");
    }

    @Test
    void healthSaysSoAndTurnsNobodyAway() {
        new Api(port, SignIns.token("away", "auditor")).get(BOARD + "/version");

        Reply health = new Api(port, "").get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().path("status").asString()).isEqualTo("WAITING");
        assertThat(health.json().at("/components/signIns/details/what").asString())
                .contains("could not be reached");
    }
}
