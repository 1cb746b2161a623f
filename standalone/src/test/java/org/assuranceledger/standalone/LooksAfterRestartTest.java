package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In one process the views are made anew at each start; who looked is not forgotten with them. */
class LooksAfterRestartTest {
    private static final String PLANS = "/api/v1/boards/redbridge/plans";

    @TempDir
    private Path folder;

    @Test
    void whoLookedIsKnownAfterARestart() {
        try (Running first = Running.demonstration(folder)) {
            assertThat(first.get(PLANS, first.signIn("inspector")).status()).isEqualTo(200);
        }
        try (Running second = Running.demonstration(folder)) {
            assertThat(second.get("/api/v1/boards/redbridge/looks", second.signIn("chair"))
                            .json()
                            .at("/looks/0/look/address")
                            .asString())
                    .isEqualTo(PLANS);
        }
    }
}
