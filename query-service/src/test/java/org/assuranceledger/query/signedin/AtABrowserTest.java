package org.assuranceledger.query.signedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.ReadingOverHttp.ISSUER;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where people sign in with a provider, browsers are sent there, and whoever comes back reads by their roles. */
@ReadingOverHttp
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.ledger.client-id=assurance-ledger",
            "spring.security.oauth2.client.registration.ledger.client-secret=known-to-both",
            "spring.security.oauth2.client.registration.ledger.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.ledger.redirect-uri={baseUrl}/login/oauth2/code/ledger",
            "spring.security.oauth2.client.registration.ledger.scope=openid"
        })
class AtABrowserTest {
    private static final String PROGRAM = "/api/v1/boards/redbridge";
    private static final String BACK = "/login/oauth2/code/ledger";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void theProviderOfThisMachine(DynamicPropertyRegistry settings) {
        String provider = "spring.security.oauth2.client.provider.ledger.";
        settings.add(provider + "authorization-uri", () -> ISSUER.address() + "/authorize");
        settings.add(provider + "token-uri", () -> ISSUER.address() + "/token");
        settings.add(provider + "jwk-set-uri", () -> ISSUER.address() + "/keys");
    }

    @Test
    void aBrowserIsSentToWherePeopleSignIn() {
        Reader nobody = new Reader(port, "");
        Reply page = nobody.get("/boards/redbridge");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/oauth2/authorization/ledger");

        Reply onTheWay = nobody.get("/oauth2/authorization/ledger");
        assertThat(onTheWay.header("Location"))
                .startsWith(ISSUER.address() + "/authorize?")
                .contains("client_id=assurance-ledger", "scope=openid", "state=");
    }

    @Test
    void aProgramIsToldToSendItsSignIn() {
        Reply told = new Reader(port, "").get(PROGRAM);
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.json().get("code").asString()).isEqualTo("not-signed-in");
        Reader auditor = Reader.of(port, "auditor");
        assertThat(auditor.get(PROGRAM).status()).isEqualTo(200);
        assertThat(auditor.get("/boards/redbridge").text()).doesNotContain("Sign out");
    }

    @Test
    void whoeverComesBackReadsWhatTheyAskedForByTheirRolesUntilTheySignOut() throws Exception {
        Map<String, String> auditor = Map.of("board", Redbridge.BOARD, "role", "auditor");
        ISSUER.signsBrowsersIn("assurance-ledger", Map.of("sub", "p-1", "boards", List.of(auditor)));
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<String> page = open(browser, "/boards/redbridge/plans");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/boards/redbridge/plans");
            assertThat(page.body()).contains("<h1");

            assertThat(open(browser, "/boards/harrow/plans").statusCode()).isEqualTo(403);

            assertThat(page.body()).contains("Sign out");
            assertThat(open(browser, PROGRAM).statusCode()).isEqualTo(200);
            assertThat(open(browser, "/sign-out").body()).contains("<h1", "Please sign in");
            assertThat(open(browser, PROGRAM).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?error=access_denied&state=x", "?code=guessed&state=x", ""})
    void whoeverComesBackWithoutHavingSignedInIsToldSo(String answer) {
        Reply told = new Reader(port, "").get(BACK + answer);
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.text()).contains("<h1", "Please sign in");
    }

    private HttpResponse<String> open(HttpClient browser, String address) throws Exception {
        URI page = URI.create("http://localhost:" + port + address);
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Accept", "text/html, */*;q=0.1")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
