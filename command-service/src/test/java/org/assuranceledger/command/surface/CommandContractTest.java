package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeps the committed contract of the API the same as the code: whoever builds on it must see it change. */
@OverHttp
class CommandContractTest {
    private static final Path CONTRACT = Path.of("../docs/api/command-api.json");
    private static final Path NEWLY_MADE = Path.of("target/command-api.json");

    @LocalServerPort
    private int port;

    @Test
    void theContractIsWhatTheCodeSays() throws IOException {
        Api someone = new Api(port, SignIns.token("nowhere", "auditor"));
        Files.writeString(NEWLY_MADE, someone.get("/v3/api-docs").json().toPrettyString() + "\n");
        assertThat(CONTRACT)
                .as("If the change is meant, copy command-service/target/command-api.json to docs/api")
                .hasSameTextualContentAs(NEWLY_MADE);
    }

    @Test
    void theTargetIsTakenFromTheAddressAndNowhereElse() throws IOException {
        assertThat(Files.readString(CONTRACT)).doesNotContain("actionId", "planId", "boardId", "challengeId");
    }
}
