package org.assuranceledger.query.signedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assuranceledger.access.BadSignIns;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody unknown reads anything, what is not open stays shut, and every answer is safe in a browser. */
@ReadingOverHttp
class UnknownReadersTest {
    private static final String API = "/api/v1/boards/redbridge";
    private static final String PAGE = "/boards/redbridge";

    @LocalServerPort
    private int port;

    @Test
    void nobodyUnknownGetsIn() {
        BadSignIns.ofNobody(ReadingOverHttp.ISSUER, Redbridge.BOARD).forEach((what, token) -> {
            Reply answer = new Reader(port, token).get(API);
            assertThat(answer.status()).as(what).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.json().get("code").asString()).isEqualTo("not-signed-in");
            Reply page = new Reader(port, token).get(PAGE);
            assertThat(page.status()).as(what).isEqualTo(401);
            assertThat(page.text()).contains("Please sign in").doesNotContain("Redbridge");
        });
    }

    @Test
    void whoHoldsNoRoleOnTheBoardIsToldSo() {
        LocalDate today = LocalDate.ofInstant(Redbridge.CLOCK.instant(), Redbridge.CLOCK.getZone());
        BadSignIns.withoutRole(ReadingOverHttp.ISSUER, Redbridge.BOARD, today).forEach((what, token) -> {
            Reply answer = new Reader(port, token).get(API);
            assertThat(answer.status()).as(what).isEqualTo(403);
            assertThat(answer.json().get("code").asString()).isEqualTo("may-not-see");
            assertThat(new Reader(port, token).get(PAGE).status()).as(what).isEqualTo(403);
            assertThat(new Reader(port, token).get("/").text()).doesNotContain("Redbridge");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothingIsOpenButReading(String method) {
        Reply known = Reader.of(port, "board-manager").send(method, API + "/plans");
        assertThat(known.status()).isEqualTo(403);
        assertThat(known.json().get("code").asString()).isEqualTo("not-open");
        assertThat(new Reader(port, "").send(method, API + "/plans").status()).isEqualTo(401);
        assertThat(Reader.of(port, "board-manager").send(method, PAGE).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator,            401, 403",
        "/actuator/env,        401, 403",
        "/actuator/beans,      401, 403",
        "/actuator/heapdump,   401, 403",
        "/v3/api-docs,         401, 404",
        "/swagger-ui/index.html,401, 404",
        "/api/v1/nothing,      401, 404",
        "/nothing,             401, 404",
        "/actuator/health,     200, 200",
        "/actuator/prometheus, 200, 200",
        "/assets/ledger.css,   200, 200"
    })
    void nothingElseOfTheInsideIsOpen(String address, int toNobody, int toAnAdministrator) {
        assertThat(new Reader(port, "").get(address).status()).isEqualTo(toNobody);
        assertThat(Reader.of(port, "administrator").get(address).status()).isEqualTo(toAnAdministrator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                API,
                API + "/plans/2015-16/download.csv",
                API + "/plans/none",
                PAGE + "/plans/none",
                "/nothing",
                "/actuator/health"
            })
    void everyAnswerIsSafeInABrowser(String address) {
        for (Reader reader : new Reader[] {Reader.of(port, "auditor"), new Reader(port, "")}) {
            Reply reply = reader.get(address);
            assertThat(reply.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Cache-Control")).contains("no-store");
        }
    }
}
