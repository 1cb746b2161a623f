package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A service that signs nothing, and whose ledger is being closed. */
@OverHttp
@DirtiesContext
@TestPropertySource(properties = "ledger.evidence.folder=")
class StoppingOverHttpTest {
    private static final String NOTE = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private LedgerWriter writer;

    @Test
    void beforeAnythingIsSignedWhoeverAsksForItIsToldSo() {
        Scene scene = Scene.set(port, "unsigned");
        for (String address :
                new String[] {"/api/v1/ledger/checkpoint", Scene.address(scene.board()) + "/record/checkpoint"}) {
            Reply reply = scene.manager().get(address);
            assertThat(reply.code()).as(address).isEqualTo("no-checkpoint-yet");
            assertThat(reply.status()).isEqualTo(404);
        }
    }

    @Test
    void whoeverAsksWhileItStopsIsToldToAskAgain() {
        Scene scene = Scene.set(port, "stopping");
        writer.close();
        Reply refused = scene.manager().change(scene.action(), "/progress", NOTE);
        assertThat(refused.code()).isEqualTo("ledger-busy");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(Integer.parseInt(refused.header("retry-after"))).isPositive();
    }
}
