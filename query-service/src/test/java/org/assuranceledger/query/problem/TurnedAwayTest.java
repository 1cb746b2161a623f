package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the firewall or the web server refuses is refused in words, where the query service runs on its own. */
@ReadingOverHttp
class TurnedAwayTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {";x=1", "//plans", "/plans%2f2015-16", "/plans%00", "/plans%5c", "/%2e%2e/plans"})
    void anAddressThatIsRefusedIsAProblemToAProgram(String rest) {
        Reader.Reply reply = Reader.of(port, "auditor").get("/api/v1/boards/redbridge" + rest);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("code").asString()).isEqualTo("unreadable-request");
        assertThat(reply.json().path("detail").asString()).isEqualTo("A part of the address cannot be read.");
        assertThat(reply.json().path("remedy").asString()).endsWith(".");
        assertThat(reply.json().path("status").asInt()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {";x=1", "//plans", "/plans%2f2015-16", "/plans%00", "/plans%5c", "/%2e%2e/plans"})
    void anAddressThatIsRefusedIsAPageToABrowser(String rest) {
        Reader.Reply reply = Reader.of(port, "auditor").get("/boards/redbridge" + rest);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text()).contains("<h1", "That cannot be read", "Go back and try again.", "Go to the boards");
    }
}
