package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assuranceledger.access.BadSignIns;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody unknown has anything recorded, what is not open stays shut, and every answer is safe in a browser. */
@OverHttp
class UnknownCallersTest {
    private static final String PLANS = "/api/v1/boards/unknown/plans/2015-16";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Test
    void nobodyUnknownGetsIn() {
        BadSignIns.ofNobody(SignIns.ISSUER, "unknown").forEach((what, token) -> {
            Reply reply = new Api(port, token).create(PLANS, "{}");
            assertThat(reply.status()).as(what).isEqualTo(401);
            assertThat(reply.code()).as(what).isEqualTo("not-signed-in");
            assertThat(reply.header("content-type")).startsWith("application/problem+json");
            assertThat(reply.header("www-authenticate")).startsWith("Bearer");
        });
    }

    @Test
    void whoHoldsNoRoleOnTheBoardIsToldSo() {
        new Scene(port, "unknown").established();
        BadSignIns.withoutRole(SignIns.ISSUER, "unknown", Dates.today(clock)).forEach((what, token) -> {
            Reply reply = new Api(port, token).create(PLANS, "{}");
            assertThat(reply.status()).as(what).isEqualTo(403);
            assertThat(reply.code()).as(what).isEqualTo("no-role-on-board");
        });
    }

    @Test
    void aSignInThatDoesNotSayWhoItIsIsNone() {
        String nameless =
                SignIns.ISSUER.token(Map.of("boards", List.of(Map.of("board", "unknown", "role", "board-manager"))));
        assertThat(new Api(port, nameless).create(PLANS, "{}").code()).isEqualTo("not-signed-in");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /actuator,                    401, 403",
        "GET,    /actuator/env,                401, 403",
        "GET,    /api/v1/boards/unknown/plans/1, 401, 405",
        "DELETE, /api/v1/boards/unknown/plans/1, 401, 405",
        "PUT,    /api/v1/boards/unknown/plans/1, 401, 405",
        "POST,   /api/v1/nothing,              401, 404",
        "POST,   /nothing,                     401, 404",
        "GET,    /v3/api-docs/swagger-config,  401, 404"
    })
    void nothingElseIsOpen(String method, String address, int toNobody, int toAManager) {
        assertThat(reply("", method, address).status()).isEqualTo(toNobody);
        assertThat(reply(SignIns.token("unknown", "board-manager"), method, address)
                        .status())
                .isEqualTo(toAManager);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/boards/unknown/plans/1",
        "GET,  /problems/not-signed-in",
        "GET,  /actuator/health",
        "GET,  /nothing"
    })
    void everyAnswerIsSafeInABrowser(String method, String address) {
        for (String token : new String[] {"", SignIns.token("unknown", "board-manager")}) {
            Reply reply = reply(token, method, address);
            assertThat(reply.header("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(reply.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(reply.header("cache-control")).contains("no-store");
        }
    }

    private Reply reply(String token, String method, String address) {
        Api api = new Api(port, token);
        return api.send(api.to(address).method(method, BodyPublishers.noBody()));
    }
}
