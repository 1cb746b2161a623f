package org.assuranceledger.query.signedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assuranceledger.access.Person;
import org.assuranceledger.access.Role;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.TestPropertySource;

/** Where the service is told where people sign in, a browser is sent there, and whoever comes back reads by their roles. */
@ReadingOverHttp
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.ledger.client-id=assurance-ledger",
            "spring.security.oauth2.client.registration.ledger.client-secret=known-to-both",
            "spring.security.oauth2.client.registration.ledger.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.ledger.redirect-uri={baseUrl}/login/oauth2/code/ledger",
            "spring.security.oauth2.client.registration.ledger.scope=openid",
            "spring.security.oauth2.client.provider.ledger.authorization-uri=https://sign-in.example.org/authorize",
            "spring.security.oauth2.client.provider.ledger.token-uri=https://sign-in.example.org/token",
            "spring.security.oauth2.client.provider.ledger.jwk-set-uri=https://sign-in.example.org/keys"
        })
class AtABrowserTest {
    @LocalServerPort
    private int port;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBrowserIsSentToWherePeopleSignIn() {
        Reader nobody = new Reader(port, "");
        Reply page = nobody.get("/boards/redbridge");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/oauth2/authorization/ledger");

        Reply onTheWay = nobody.get("/oauth2/authorization/ledger");
        assertThat(onTheWay.header("Location"))
                .startsWith("https://sign-in.example.org/authorize?")
                .contains("client_id=assurance-ledger", "scope=openid", "state=");
    }

    @Test
    void aProgramIsToldToSendItsSignIn() {
        Reply told = new Reader(port, "").get("/api/v1/boards/redbridge");
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.json().get("code").asString()).isEqualTo("not-signed-in");
        assertThat(Reader.of(port, "auditor").get("/api/v1/boards/redbridge").status())
                .isEqualTo(200);
    }

    @Test
    void whoeverComesBackReadsByTheRolesOfTheirSignIn() {
        OidcIdToken signIn = OidcIdToken.withTokenValue("t")
                .subject("p-1")
                .claim("boards", List.of(Map.of("board", Redbridge.BOARD, "role", "auditor")))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), signIn), List.of(), "ledger"));
        Sight sight = new Sight(Redbridge.CLOCK);

        assertThat(sight.person()).map(Person::id).contains("p-1");
        assertThat(sight.rolesOn(Redbridge.BOARD)).containsExactly(Role.AUDITOR);
        assertThat(sight.reaches(Redbridge.BOARD, "current-plan")).isTrue();
        assertThat(sight.reaches("harrow", "current-plan")).isFalse();
    }
}
