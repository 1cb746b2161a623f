package org.assuranceledger.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A question with a part that its address does not take is not answered as though the part were not there. */
@ReadingOverHttp
class OnlyKnownPartsTest {
    private static final String BOARD = "/api/v1/boards/redbridge";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "?asat=2015-10-31,                          asat,   asAt",
        "/plans?AsAt=2015-10-31,                    AsAt,   asAt",
        "/plans/2015-16?status=overdue,             status, asAt",
        "/plans/2015-16/download.csv?filter=x,      filter, status",
        "/challenges?status=zebra,                  status, atLeast",
        "/challenges/download.csv?order=number,     order,  sort",
        "/audit-trail?sort=x,                       sort,   cursor",
        "/looks?limit=5,                            limit,  cursor",
        "/compare?until=2015-10-31,                 until,  since"
    })
    void aPartThatIsNotTakenIsNamedWithThoseThatAre(String address, String name, String allowed) {
        Reply reply = Reader.of(port, "board-manager").get(BOARD + address);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("code").asString()).isEqualTo("unknown-parameter");
        assertThat(reply.json().path("detail").asString()).startsWith("\"" + name + "\" is not asked for");
        assertThat(texts(reply.json().path("allowed"))).contains(allowed).doesNotContain(name);
    }

    @Test
    void whatAnAddressTakesIsAnswered() {
        Reader auditor = Reader.of(port, "auditor");
        for (String address : new String[] {
            "?asAt=2015-10-31&effectiveOn=2015-10-01&basis=recorded&atLeast=1",
            "/audit-trail?about=redbridge&from=2015-01-01&cursor=5&limit=2",
            "/looks?cursor=5",
            "/plans/2015-16/download.csv?text=a&sort=due&continue",
        }) {
            assertThat(auditor.get(BOARD + address).status()).as(address).isEqualTo(200);
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
