package org.assuranceledger.query.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assuranceledger.query.given.Reader;
import org.assuranceledger.query.given.Reader.Reply;
import org.assuranceledger.query.given.ReadingOverHttp;
import org.assuranceledger.query.problem.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeps the second part of {@code docs/refusals.md} the same as the code, and every type of a problem an address. */
@ReadingOverHttp
class ReadingRuleTest {
    private static final Path LIST = Path.of("../docs/refusals.md");
    private static final Path NEWLY_MADE = Path.of("target/refusals.md");
    private static final String HEADING = "## What is not shown";

    @LocalServerPort
    private int port;

    @Test
    void theListIsWhatTheCodeSays() throws IOException {
        StringBuilder text = new StringBuilder(HEADING).append("""


                Made from the code of the query service and held by `ReadingRuleTest`. What a reader is told may be more exact than
                the two sentences here; `allowed` lists what could have been asked for, where that is a list.

                | code | status | what it says | what to do |
                | --- | --- | --- | --- |
                """);
        for (ReadingRule rule : ReadingRule.values()) {
            text.append(
                    "| `%s` | %d | %s | %s |\n".formatted(rule.code(), rule.status(), rule.sentence(), rule.remedy()));
        }
        Files.writeString(NEWLY_MADE, text);
        String list = Files.readString(LIST);
        assertThat(list.substring(list.indexOf(HEADING)))
                .as("If the change is meant, put query-service/target/refusals.md at the end of docs/refusals.md")
                .isEqualTo(text.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "400, unreadable-request",
        "401, not-signed-in",
        "403, may-not-see",
        "404, no-such-address",
        "405, method-not-allowed",
        "406, not-acceptable",
        "500, unforeseen",
        "503, unforeseen"
    })
    void aStatusOfWhichNothingMoreIsKnownHasARule(int status, String code) {
        assertThat(ReadingRule.of(status).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(ReadingRule.class)
    void aRuleIsExplainedToAnyoneWhoAsksAtTheTypeOfItsProblem(ReadingRule rule) {
        Reply explained = new Reader(port, "").get(ReadingProblem.of(rule).type());
        assertThat(explained.status()).isEqualTo(200);
        assertThat(explained.text()).isEqualTo(rule.title() + "\n" + rule.sentence() + "\n" + rule.remedy() + "\n");
    }

    @Test
    void aRuleThatThereIsNotIsNotExplained() {
        assertThat(new Reader(port, "").get("/problems/bad-luck").status()).isEqualTo(404);
    }
}
