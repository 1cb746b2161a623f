package org.assuranceledger.command.surface;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.Boards;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.surface.Api.Reply;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A service in whose ledger someone else writes, while it runs, what does not follow from what is there. */
@OverHttp
@DirtiesContext
@TestPropertySource(properties = "ledger.evidence.folder=")
class ReadOnlyOverHttpTest {
    @LocalServerPort
    private int port;

    @Autowired
    private LedgerStore ledger;

    @Test
    void nothingIsRecordedAnyMoreAndHealthSaysSo() {
        Scene scene = Scene.set(port, "forged");
        Commit forged = forge();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(health().status()).isEqualTo(503));
        assertThat(health().json().at("/components/ledger/details/what").asString())
                .startsWith("The ledger is broken at commit " + forged.number())
                .endsWith("Nothing is recorded any more.");
        Reply refused = scene.manager().change(scene.action(), "/progress", """
                {"note": "Drafted", "effectiveOn": "2015-07-01"}""");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("ledger-broken");
        aBrokenRecordIsToldBeforeAnythingThatWouldBeAskedForInVain(scene);
    }

    private void aBrokenRecordIsToldBeforeAnythingThatWouldBeAskedForInVain(Scene scene) {
        String progress = Scene.address(scene.action()) + "/progress";
        Map<String, String> stale = Map.of("Idempotency-Key", Api.key(), "If-Match", "\"9\"");
        assertThat(List.of(
                        scene.manager().post(progress, "{}", stale),
                        scene.manager().post(progress, "{}", Map.of()),
                        scene.manager().create(Scene.address(scene.plan()) + "/actions", "{}")))
                .extracting(Reply::code)
                .containsOnly("ledger-broken");
        assertThat(scene.lead("nelft")
                        .post(progress.replace("progress", "leads"), "{}", stale)
                        .code())
                .isEqualTo("not-your-role");
    }

    /** A commit that hangs on another than the last one. */
    private Commit forge() {
        Head head = ledger.head();
        Head other = new Head(head.number(), head.position(), Hash.NONE, head.recordedAt());
        Decision decision = new Decision(
                "forged",
                new CommandStamp("forged:1", "X", Hash.NONE),
                new Attribution("p-1", "board-manager", Optional.empty(), Optional.empty()),
                List.of(new RecordedEvent("x", 1, "forged/x/1", 0, "/", "{}")),
                Map.of());
        Commit forged = Commit.following(other, Boards.head(ledger, "forged"), decision, head.recordedAt());
        assertThat(ledger.append(List.of(forged))).isInstanceOf(Appended.All.class);
        return forged;
    }

    private Reply health() {
        return new Api(port, "").get("/actuator/health");
    }
}
