package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assuranceledger.command.refusal.RuleBook;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeps {@code docs/refusals.md}, the list that people read, the same as the code. */
@OverHttp
class RefusalListTest {
    private static final Path LIST = Path.of("../docs/refusals.md");
    private static final String READING = "## What is not shown"; // held by ReadingRuleTest of the query service
    private static final Path NEWLY_MADE = Path.of("target/refusals.md");

    @LocalServerPort
    private int port;

    @Autowired
    private RuleBook rules;

    @Test
    void theListIsWhatTheCodeSays() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Every refusal

                Made from the code and held by `RefusalListTest`. A refusal changes nothing. It comes as `application/problem+json`
                with this code and HTTP status, and its `type` leads to the same words. "…" stands for the facts of the case.

                | code | status | what it says | what to do |
                | --- | --- | --- | --- |
                """);
        rules.all()
                .forEach(rule -> text.append("| `%s` | %d | %s | %s |\n"
                        .formatted(
                                rule.code(),
                                Problem.status(rule),
                                RuleEndpoint.general(rule.sentence()),
                                RuleEndpoint.general(rule.remedy()))));
        Files.writeString(NEWLY_MADE, text);
        String list = Files.readString(LIST);
        assertThat(list.substring(0, list.indexOf(READING)))
                .as(
                        "If the change is meant, put command-service/target/refusals.md at the beginning of docs/refusals.md")
                .isEqualTo(text + "\n");
    }

    @Test
    void aRuleIsExplainedToAnyoneWhoAsks() {
        Reply explained = new Api(port, "").get("/problems/version-missing");
        assertThat(explained.status()).isEqualTo(200);
        assertThat(explained.text()).startsWith("Version missing\n").contains("If-Match");
    }

    @Test
    void aRuleThatThereIsNotIsNotExplained() {
        assertThat(new Api(port, "").get("/problems/bad-luck").code()).isEqualTo("no-such-address");
    }
}
