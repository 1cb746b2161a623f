package org.assuranceledger.query.signedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.assuranceledger.access.IssuerForTests;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where whoever gives out sign-ins cannot be reached, for nothing listens at one of its addresses. */
@ReadingOverHttp
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")
class SignInsAwayTest {
    private static final String PROGRAM = "/api/v1/boards/redbridge";
    private static final String PAGE = "/boards/redbridge";
    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";
    private static final IssuerForTests PROVIDER = new IssuerForTests();

    @LocalServerPort
    private int port;

    /** One provider whose keys cannot be had, and one that does not say who has signed in there. */
    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) {
        provider(settings, "keyless", PROVIDER.address() + "/token", NOBODY_LISTENS + "/keys");
        provider(settings, "silent", NOBODY_LISTENS + "/token", PROVIDER.address() + "/keys");
    }

    private static void provider(DynamicPropertyRegistry settings, String name, String tokens, String keys) {
        String client = "spring.security.oauth2.client.";
        settings.add(client + "registration." + name + ".client-id", () -> "assurance-ledger");
        settings.add(client + "registration." + name + ".client-secret", () -> "known-to-both");
        settings.add(client + "registration." + name + ".authorization-grant-type", () -> "authorization_code");
        settings.add(client + "registration." + name + ".redirect-uri", () -> "{baseUrl}/login/oauth2/code/" + name);
        settings.add(client + "registration." + name + ".scope", () -> "openid");
        settings.add(client + "provider." + name + ".authorization-uri", () -> PROVIDER.address() + "/authorize");
        settings.add(client + "provider." + name + ".token-uri", () -> tokens);
        settings.add(client + "provider." + name + ".jwk-set-uri", () -> keys);
    }

    @BeforeAll
    static void peopleSignIn() {
        Map<String, String> auditor = Map.of("board", Redbridge.BOARD, "role", "auditor");
        PROVIDER.signsBrowsersIn("assurance-ledger", Map.of("sub", "p-1", "boards", List.of(auditor)));
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void aProgramIsAskedToComeAgain() {
        Reply told = Reader.of(port, "auditor").get(PROGRAM);

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.json().path("code").asString()).isEqualTo("sign-ins-away");
        assertThat(told.header("Retry-After")).isEqualTo("30");
        assertThat(told.header("Content-Type")).startsWith("application/problem+json");
        assertThat(told.json().path("detail").asString()).contains("could not be checked");
        assertThat(told.json().path("remedy").asString()).startsWith("Ask again in a moment");
        assertThat(told.json().has("trace")).isFalse();
    }

    @Test
    void aBrowserIsShownAPageThatSaysSo() {
        Reply page = Reader.of(port, "auditor").get(PAGE);

        assertThat(page.header("Retry-After")).isEqualTo("30");
        saysSo(page.status(), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyless", "silent"})
    void whoeverComesBackFromSigningInIsNotSentToSignInAgain(String provider) throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI way = URI.create("http://localhost:" + port + "/oauth2/authorization/" + provider);
            HttpRequest request = HttpRequest.newBuilder(way)
                    .header("Accept", "text/html, */*;q=0.1")
                    .build();
            HttpResponse<String> page = browser.send(request, BodyHandlers.ofString());
            assertThat(page.uri().getPath()).isEqualTo("/login/oauth2/code/" + provider);
            saysSo(page.statusCode(), page.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-manager", "a.b.c"})
    void whatIsNoSignInIsRefusedAllTheSame(String token) {
        assertThat(new Reader(port, token).get(PROGRAM).status()).isEqualTo(401);
        Reply page = new Reader(port, token).get(PAGE);
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("Please sign in");
    }

    @Test
    void healthSaysSoAndTurnsNobodyAway() {
        Reader.of(port, "auditor").get(PROGRAM);

        Reply health = new Reader(port, "").get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().at("/components/signIns/status").asString()).isEqualTo("WAITING");
        assertThat(health.json().at("/components/signIns/details/what").asString())
                .contains("could not be reached");
    }

    private static void saysSo(int status, String page) {
        assertThat(status).isEqualTo(503);
        assertThat(page)
                .contains("<h1", "Your sign-in cannot be checked at this moment", "may well be good", "ledger.css")
                .doesNotContain("Say this number", "Redbridge");
    }
}
