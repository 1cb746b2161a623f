package org.assuranceledger.command.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.surface.Scene.good;

import java.util.concurrent.atomic.AtomicLong;
import org.assuranceledger.command.room.Disk;
import org.assuranceledger.command.room.Room;
import org.assuranceledger.command.surface.Api.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A service whose disk fills while it runs, and then has room again. */
@OverHttp
@Import(NearlyFullOverHttpTest.SmallDisk.class)
class NearlyFullOverHttpTest {
    private static final long FLOOR = 200L << 20;
    private static final AtomicLong FREE = new AtomicLong(FLOOR);
    private static final String NOTE = "{\"note\": \"Drafted\", \"effectiveOn\": \"2015-07-01\"}";

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class SmallDisk {
        @Bean
        @Primary
        Room smallDisk() {
            return () -> new Disk(FREE::get, FLOOR).lacking();
        }
    }

    @Test
    void commandsAreRefusedInWordsBelowTheFloorAndTakenAgainAboveIt() {
        Scene scene = Scene.set(port, "small-disk");
        FREE.set(FLOOR - 1);
        Reply refused = scene.manager().change(scene.action(), "/progress", NOTE);
        assertThat(refused.code()).as(refused.text()).isEqualTo("disk-nearly-full");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("retry-after")).isEqualTo("60");
        assertThat(refused.json().path("detail").asString()).contains("199 MB left", "200 MB");
        assertThat(healthInWords()).startsWith("The disk is nearly full");

        FREE.set(FLOOR);
        good(scene.manager().change(scene.action(), "/progress", NOTE));
        assertThat(healthInWords()).startsWith("Commands are taken.");
    }

    @Test
    void theRoomThatIsLeftIsAmongTheFigures() {
        assertThat(new Api(port, "").get("/actuator/prometheus").text())
                .contains("ledger_disk_free_bytes", "ledger_disk_floor_bytes");
    }

    private String healthInWords() {
        return new Api(port, "")
                .get("/actuator/health")
                .json()
                .at("/components/ledger/details/what")
                .asString();
    }
}
